import { parseSync, Visitor } from 'vite'

/**
 * Something that a module takes from elsewhere.
 *
 * @typedef {object} Import
 * @property {string | null} specifier null when it is worked out only at run time
 * @property {ReadonlyArray<string>} names what is taken; `*` for everything
 * @property {boolean} isType whether it is gone after compilation
 */

/**
 * Every import of a TypeScript module in whatever form: static, re-exported, dynamic, `require`, `process.getBuiltinModule`
 * and `import('…')` as a type.
 *
 * @param {string} path its name, which tells TypeScript from TSX
 * @param {string} text
 * @returns {Import[]}
 * @throws when it cannot be parsed
 */
export function importsOf(path, text) {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0].message}`)
  const found = []
  for (const { moduleRequest, entries } of module.staticImports) found.push(entry(moduleRequest.value, entries))
  for (const { entries } of module.staticExports) {
    for (const each of entries) if (each.moduleRequest) found.push(entry(each.moduleRequest.value, [each]))
  }
  new Visitor({
    ImportExpression: (node) => found.push({ specifier: literal(node.source), names: ['*'], isType: false }),
    TSImportType: (node) => found.push({ specifier: literal(node.source ?? node.argument?.literal), names: ['*'], isType: true }),
    CallExpression: (node) => {
      if (isCallTo(node.callee)) found.push({ specifier: literal(node.arguments[0]), names: ['*'], isType: false })
    },
  }).visit(program)
  return found
}

function entry(specifier, entries) {
  const names = entries.map(({ importName }) => (importName.kind === 'Name' ? importName.name : '*'))
  // An import for its effect alone takes no name and is no type.
  return { specifier, names, isType: entries.length > 0 && entries.every(({ isType }) => isType) }
}

function isCallTo(callee) {
  if (callee.type === 'Identifier') return callee.name === 'require'
  return callee.type === 'MemberExpression' && ['getBuiltinModule', 'require'].includes(callee.property.name)
}

function literal(node) {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null
}
