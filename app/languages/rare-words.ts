type Words = () => Promise<object>

export const files: Record<string, Words> = import.meta.env.SSR
  ? {}
  : import.meta.glob<object>(
      './{en,nl}/{access,attachments,brokerage,compose,devices,feeds,organisations,paper,release,search,templates,watching,webhooks}.json',
      { import: 'default' },
    )
