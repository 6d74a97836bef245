type Words = () => Promise<object>

export const files: Record<string, Words> = import.meta.env.SSR
  ? {}
  : {
      ...import.meta.glob<object>(
        './{en,nl}/{access,adoption,alerts,applications,attachments,audit,board,brokerage,calls,collections,compose,coverage,desk,devices,drills,feeds,house,indicators,library,life,members,organisations,paper,practices,proof,release,responses,search,secretariat,sites,telling,templates,today,watching,webhooks}.json',
        { import: 'default' },
      ),
      ...import.meta.glob<object>('./{en,nl}/spoken-{answers,practices}.ts', { import: 'taxonomies' }),
    }
