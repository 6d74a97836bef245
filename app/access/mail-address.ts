/** One spelling per account: spaces, capitals and look-alike forms of Unicode fold together. */
export function foldMail(mail: string) {
  return mail.normalize('NFKC').trim().toLowerCase()
}
