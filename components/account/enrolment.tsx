import { Heading } from '@/components/page/heading'
import { QrCode } from './qr-code'

/** How to add Holdfast to an authenticator app, once: by a link on the same device, or by typing the key. */
export function Enrolment({ secret, link }: { secret: string; link: string }) {
  return (
    <>
      <Heading lede="A password alone can be stolen. From now on you also give a code that only your device can make.">
        Set up your second step
      </Heading>
      <ol className="flow-tight">
        <li>
          Install an authenticator app on your phone or work computer, if you have none: for example Microsoft
          Authenticator, Google Authenticator, or your password manager.
        </li>
        <li>
          In the app, add an account by taking a picture of this square:
          <QrCode text={link} label="The key as a QR code" />
          Or type this key, for Holdfast and “time-based”:
          <code className="my-2 block text-xl font-bold" translate="no">
            {secret}
          </code>
          If the app is on this device, you can <a href={link}>open this key in it</a> instead.
        </li>
        <li>Give the code that it shows now. Codes change every 30 seconds.</li>
      </ol>
      <p>If you lose the device, an administrator can let you set up a new one.</p>
    </>
  )
}
