/**
 * Loaded before a child's own code: when whoever started it is gone, even by kill -9, it stops too, with its
 * whole process group. (Windows keeps no parents, so there it does nothing.)
 */
const parent = process.ppid

setInterval(() => {
  if (process.ppid === parent) return
  try {
    process.kill(-process.pid, 'SIGTERM')
  } finally {
    process.exit(1)
  }
}, 300).unref()
