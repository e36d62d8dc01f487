import * as z from 'zod/mini'

// zod would otherwise try out `new Function`, which the content security policy forbids and reports.
z.config({ jitless: true })
