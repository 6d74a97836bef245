import { expect, type Locator, type Page } from '@playwright/test'

/** What a person does to a page, whatever with. */
export type Hand = {
  fill(field: Locator, text: string): Promise<void>
  choose(field: Locator, option: string): Promise<void>
  mark(radio: Locator): Promise<void>
  tick(box: Locator): Promise<void>
  press(thing: Locator): Promise<void>
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
export function keyboard(page: Page): Hand {
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
      await reach(page, radio.page().locator('input[type=radio]:checked'))
      for (let steps = 0; steps < 5 && !(await radio.isChecked()); steps++) await keys.press('ArrowDown')
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

/** What has the focus without showing it. A date field shows it on its day, month or year. */
function unseenFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body || element.matches('[type=date]')) return null
    const { outlineStyle, boxShadow } = getComputedStyle(element)
    return outlineStyle === 'none' && boxShadow === 'none' ? element.outerHTML.slice(0, 200) : null
  })
}
