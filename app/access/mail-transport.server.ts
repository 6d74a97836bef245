import { readFileSync } from 'node:fs'
import nodemailer, { type Transporter } from 'nodemailer'
import { environment, required } from './environment.server.ts'

const kept = globalThis as { breakwaterMail?: Transporter }

/** The way to the mail server of SMTP_URL: a few connections, kept open. One per process. */
export function mailTransport(): Transporter {
  kept.breakwaterMail ??= nodemailer.createTransport({ url: required('SMTP_URL'), pool: true, ...signing() })
  return kept.breakwaterMail
}

/** Beside the usual fields of DKIM (RFC 6376 5.4.1) what ends a subscription (RFC 8058 4), and the marking. */
const signedFields =
  'From:To:Subject:Date:Message-ID:MIME-Version:Content-Type:List-Id:List-Unsubscribe:List-Unsubscribe-Post:X-Breakwater-Marking'

function signing() {
  const [, keySelector, domainName, key] = environment.MAIL_DKIM?.match(/^([^@]+)@([^:]+):(.+)$/) ?? []
  if (!keySelector || !domainName || !key) return {}
  return { dkim: { keySelector, domainName, privateKey: readFileSync(key, 'utf8'), headerFieldNames: signedFields } }
}
