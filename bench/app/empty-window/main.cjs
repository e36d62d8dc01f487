// The least that an Electron app can be: one window with one word.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'))
