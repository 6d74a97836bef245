import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import styles from './button.module.css'

type Look = { kind?: 'primary' | 'plain' | 'quiet' | 'danger' }

/** One primary button per page: the next deed. */
export function Button({ kind = 'plain', ...props }: ComponentProps<'button'> & Look) {
  return <button type="submit" className={styles.button} data-kind={kind} {...props} />
}

/** Looks like a button, is an address. */
export function LinkButton({ kind = 'plain', ...props }: ComponentProps<typeof Link> & Look) {
  return <Link className={styles.button} data-kind={kind} {...props} />
}
