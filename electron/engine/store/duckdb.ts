import type * as api from '@duckdb/node-api'

const variable = 'DUCKDB_JE_MALLOC_CONF'

// On Linux the database brings an allocator of its own, which reads this once, while the library is loaded. As it comes, it keeps what was
// freed for whoever asks again on the same thread: at ten million records as much as the records themselves. From 256 KiB on, the size
// of the database's blocks, memory now goes back at once. What is smaller is asked for too often for that.
process.env[variable] ??= 'oversize_threshold:262144'
const [{ DuckDBConnection }, { default: duckdb }] = await Promise.all([import('@duckdb/node-api'), import('@duckdb/node-bindings')])
delete process.env[variable]

type DuckDBConnection = api.DuckDBConnection

/** The library of the database. It is loaded here alone; its types may be imported from it directly. */
export { DuckDBConnection, duckdb }
