import { parseSync, Visitor } from 'vite'

const GLOBALS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'importScripts',
])
const METHODS = new Set(['sendBeacon', 'setRemoteDescription'])
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global'])
const MODULES = /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|inspector|inspector\/promises)$|^undici$/
const ELECTRON = new Set(['net', 'autoUpdater', 'crashReporter'])

/**
 * Every way to a network that a compiled module names: globals, methods, modules of Node and parts of Electron.
 *
 * @param {string} path the module's name
 * @param {string} text
 * @returns {string[]} their names, each once, sorted
 * @throws when it cannot be parsed
 */
export function networkApisIn(path, text) {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0].message}`)
  const found = new Set()
  // Names that are no references: keys, properties after a dot, and what `typeof` only asks about.
  const unused = new WeakSet()

  new Visitor({
    MemberExpression(node) {
      const name = node.computed ? literal(node.property) : node.property.name
      if (!node.computed) unused.add(node.property)
      if (METHODS.has(name)) found.add(name)
      if (GLOBALS.has(name) && node.object.type === 'Identifier' && GLOBAL_OBJECTS.has(node.object.name)) found.add(name)
    },
    Property: skipKey,
    PropertyDefinition: skipKey,
    MethodDefinition: skipKey,
    UnaryExpression(node) {
      if (node.operator === 'typeof') unused.add(node.argument)
    },
    ImportDeclaration(node) {
      addModule(node.source.value)
      if (node.source.value === 'electron') addElectron(node.specifiers)
    },
    ExportNamedDeclaration(node) {
      if (node.source) addModule(node.source.value)
    },
    ExportAllDeclaration(node) {
      addModule(node.source.value)
    },
    ImportExpression(node) {
      addModule(literal(node.source))
    },
    CallExpression(node) {
      const { callee } = node
      const name = callee.type === 'Identifier' ? callee.name : callee.property?.name
      if (/require|getBuiltinModule/.test(name ?? '')) addModule(literal(node.arguments[0]))
    },
    Identifier(node) {
      if (GLOBALS.has(node.name) && !unused.has(node)) found.add(node.name)
    },
  }).visit(program)
  return [...found].sort()

  function skipKey(node) {
    if (!node.computed && !node.shorthand) unused.add(node.key)
  }

  function addModule(specifier) {
    if (specifier !== undefined && MODULES.test(specifier)) found.add(`node:${specifier.replace(/^node:/, '')}`)
  }

  function addElectron(specifiers) {
    for (const { imported } of specifiers) if (imported && ELECTRON.has(imported.name)) found.add(`electron.${imported.name}`)
  }
}

function literal(node) {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}
