import './app/jitless.ts'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './theme/reset.css'
import './theme/tokens.css'
import './theme/base.css'
import './ui/layout.css'
import { createRoot } from 'react-dom/client'
import { begin } from './app/begin.tsx'

const place = document.getElementById('root')
if (place !== null) void begin(window, createRoot(place))
