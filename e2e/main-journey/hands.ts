import { expect, type Locator, type Page } from '@playwright/test'

/** What a person does to a page, whatever with. */
export type Hand = {
  fill(field: Locator, text: string): Promise<void>
  choose(field: Locator, option: string): Promise<void>
  mark(radio: Locator): Promise<void>
  tick(box: Locator): Promise<void>
  press(thing: Locator): Promise<void>
}

export type Keyboard = Hand & {
  /** In the place of what stands there. */
  rewrite(field: Locator, text: string): Promise<void>
  bring(field: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>
}

export function mouse(): Hand {
  return {
    fill: (field, text) => field.fill(text),
    choose: async (field, option) => void (await field.selectOption({ label: option })),
    mark: (radio) => radio.check(),
    tick: (box) => box.check(),
    press: (thing) => thing.click(),
  }
}

/** Tab, arrows, space and Enter; where the focus is can be seen at every step. */
export function keyboard(page: Page): Keyboard {
  const { keyboard: keys } = page
  return {
    fill: async (field, text) => {
      await reach(page, field)
      await keys.type(text)
    },
    choose: async (field, option) => {
      await reach(page, field)
      await keys.type(option)
      await expect(field.locator('option:checked')).toHaveText(option)
    },
    mark: async (radio) => {
      const group = page.locator(`input[type=radio][name="${await radio.getAttribute('name')}"]`)
      const chosen = (await group.and(page.locator(':checked')).count()) > 0
      await reach(page, chosen ? group.and(page.locator(':checked')) : group.first())
      if (!chosen) await keys.press('Space')
      for (let steps = 0; steps < 8 && !(await radio.isChecked()); steps++) await keys.press('ArrowDown')
      await expect(radio).toBeChecked()
    },
    tick: async (box) => {
      await reach(page, box)
      await keys.press('Space')
      await expect(box).toBeChecked()
    },
    press: async (thing) => {
      await reach(page, thing)
      await keys.press('Enter')
    },
    rewrite: async (field, text) => {
      await reach(page, field)
      await keys.press('ControlOrMeta+A')
      await keys.type(text)
      await expect(field).toHaveValue(text)
    },
    bring: async (field, file) => {
      await reach(page, field)
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('Enter')])
      await chooser.setFiles(file)
    },
  }
}

const longestWay = 200

async function reach(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  for (let steps = 0; steps < longestWay; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
    expect(await unseenFocus(page), 'the focus can be seen').toBeNull()
  }
  throw new Error(`${longestWay} presses of Tab do not reach ${target}.`)
}

/** What has the focus without showing it, or out of sight. A field for a date or time shows it on its day, month or hour. */
function unseenFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body || element.matches('[type=date], [type=time], [type=datetime-local]'))
      return null
    const shown = showing(element)
    return shown && inSight(shown) ? null : element.outerHTML.slice(0, 200)

    /** Itself, or the label or row around it. */
    function showing(inner: Element) {
      if (getComputedStyle(inner).boxShadow !== 'none') return inner
      for (let outer: Element | null = inner; outer; outer = outer.parentElement)
        if (getComputedStyle(outer).outlineStyle !== 'none') return outer
      return null
    }

    /** Any corner or the middle of it: not beyond the window, nor under what stays in place. */
    function inSight(outer: Element) {
      const { left, top, right, bottom } = outer.getBoundingClientRect()
      const places = [
        [left + 2, top + 2],
        [(left + right) / 2, (top + bottom) / 2],
        [right - 2, bottom - 2],
      ] as const
      return places.some(([x, y]) => {
        const there = document.elementFromPoint(x, y)
        return there && (outer.contains(there) || there.contains(outer))
      })
    }
  })
}
