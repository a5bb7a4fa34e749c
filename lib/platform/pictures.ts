import sharp from 'sharp'

const loaders = {
  jpg: 'VipsForeignLoadJpeg',
  png: 'VipsForeignLoadPng',
  webp: 'VipsForeignLoadWebp',
} as const
export type PictureType = keyof typeof loaders

/** More than a phone takes; 40 million points of colour are 160 MB while they are open. */
const mostPoints = 40_000_000

let closed = false

/** Every other reader of images in the library (SVG, TIFF, HEIF, PDF, GIF) is closed before the first is opened. */
function closeOthers(): void {
  if (closed) return
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: Object.values(loaders) })
  sharp.cache(false)
  closed = true
}

/**
 * A picture drawn anew from its points: upright, and with nothing else that was in the file, neither place, device,
 * thumbnail nor what was put behind its end. Undefined when it is broken, too big, or not of this type.
 */
export async function redrawn(bytes: Buffer, type: PictureType): Promise<Buffer | undefined> {
  closeOthers()
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPoints, failOn: 'error', animated: false })
    const { format } = await picture.metadata()
    if (format !== (type === 'jpg' ? 'jpeg' : type)) return undefined
    const upright = picture.rotate()
    if (type === 'jpg') return await upright.jpeg({ quality: 90 }).toBuffer()
    return type === 'png' ? await upright.png().toBuffer() : await upright.webp({ quality: 90 }).toBuffer()
  } catch {
    return undefined
  }
}
