import mustache from 'mustache'
import { directionOf, ownName } from '../language.ts'
import { policy, style } from '../statistics/style.ts'
import { words } from './words.ts'

export const frontLanguages: readonly string[] = Object.keys(words)

/** An organisation that a shared service's front page leads to. */
export interface Listed {
  /** By language; at least one. */
  readonly names: Readonly<Record<string, string>>
  readonly link: string
}

/** The front page of a shared service, in one of `frontLanguages`: names and links, and nothing else. */
export function renderFront(lang: string, organisations: readonly Listed[]): string {
  return mustache.render(template, {
    lang,
    dir: directionOf(lang),
    words: words[lang],
    languages: frontLanguages.map((code) => ({ code, name: ownName(code), here: code === lang })),
    organisations: organisations.map(({ names, link }) => {
      const [spoken = lang, name = ''] =
        Object.entries(names).find(([code]) => code === lang) ?? Object.entries(names)[0] ?? []
      return { name, spoken, link }
    }),
  })
}

/** What the page may do: show its own sheet. */
export const frontPolicy = policy('data:')

const template = `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{words.title}}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<nav aria-label="{{words.languages}}">
<ul>
{{#languages}}
<li>{{#here}}<span lang="{{code}}" aria-current="page">{{name}}</span>{{/here}}{{^here}}<a href="/?lang={{code}}" lang="{{code}}" hreflang="{{code}}">{{name}}</a>{{/here}}</li>
{{/languages}}
</ul>
</nav>
</header>
<main>
<h1>{{words.heading}}</h1>
<ul class="releases">
{{#organisations}}
<li><a href="{{link}}" lang="{{spoken}}" dir="auto">{{name}}</a></li>
{{/organisations}}
</ul>
</main>
</body>
</html>
`
