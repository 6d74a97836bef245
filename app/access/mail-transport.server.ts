import nodemailer, { type Transporter } from 'nodemailer'
import { required } from './environment.server.ts'

const kept = globalThis as { breakwaterMail?: Transporter }

/** The way to the mail server of SMTP_URL: a few connections, kept open. One per process. */
export function mailTransport(): Transporter {
  kept.breakwaterMail ??= nodemailer.createTransport({ url: required('SMTP_URL'), pool: true })
  return kept.breakwaterMail
}
