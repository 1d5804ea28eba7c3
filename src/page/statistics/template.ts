// Mustache. Every tag has two braces, so that everything is escaped: the texts are a publisher's, whose key may be stolen.
const pieces =
  '{{words}}{{#value}}{{#code}}<bdi dir="ltr" class="code">{{value}}</bdi>{{/code}}{{^code}}<bdi>{{value}}</bdi>{{/code}}{{/value}}'

const table = `<div class="scroll" role="group" tabindex="0" aria-label="{{caption}}">
<table>
<caption{{#repeated}} class="unseen"{{/repeated}}>{{caption}}</caption>
<thead><tr>{{#header}}{{#.}}<th scope="col">{{.}}</th>{{/.}}{{^.}}<td></td>{{/.}}{{/header}}</tr></thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{first}}</th>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>
{{/rows}}
</tbody>
</table>
</div>`

/** The page of a release; \`style\` is its sheet. It has no script, no form, no cookie, and asks nothing of another host. */
export const template = (style: string): string => `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<p>{{organisation}}</p>
{{#hasLanguages}}
<nav aria-label="{{words.otherLanguages}}">
<ul>
{{#languages}}
<li>{{#here}}<span lang="{{code}}" aria-current="page">{{name}}</span>{{/here}}{{^here}}<a href="{{link}}" lang="{{code}}" hreflang="{{code}}">{{name}}</a>{{/here}}</li>
{{/languages}}
</ul>
</nav>
{{/hasLanguages}}
</header>
<main>
<h1>{{heading}}</h1>
{{#published.length}}<p class="quiet">{{#published}}${pieces}{{/published}} · <a href="#releases">{{words.otherReleases}}</a></p>{{/published.length}}
{{#message}}<p class="gone">{{message}}</p>{{/message}}
{{#withdrawn.length}}<p dir="auto">{{#withdrawn}}${pieces}{{/withdrawn}}</p>{{/withdrawn.length}}
{{#intro}}<p>{{.}}</p>
{{/intro}}
{{#sections}}
<section>
<h2 id="table-{{id}}">{{heading}}</h2>
{{#text}}<p>{{.}}</p>
{{/text}}
{{#chart}}
<img src="{{path}}" alt="{{alt}}" width="{{width}}" height="{{height}}" class="chart">
<details>
<summary>{{words.table}}<span class="unseen">: {{heading}}</span></summary>
${table}
</details>
{{/chart}}
{{^chart}}
${table}
{{/chart}}
<p><a href="{{csv}}" download>{{#file}}${pieces}{{/file}}<span class="unseen">: {{heading}}</span></a></p>
</section>
{{/sections}}
{{#signed}}
<section>
<h2 id="files">{{words.downloads}}</h2>
<ul class="files">
{{#files}}
<li><a href="{{link}}" download>{{name}}</a> <span class="quiet"><bdi>{{kind}}</bdi>, <bdi>{{size}}</bdi></span></li>
{{/files}}
</ul>
</section>
<section>
<h2 id="method">{{words.method}}</h2>
{{#method}}<p>{{.}}</p>
{{/method}}
</section>
<section>
<h2 id="verify">{{words.verify}}</h2>
<p>{{#by}}${pieces}{{/by}}</p>
<p>{{#key}}${pieces}{{/key}}</p>
{{#verifyText}}<p>{{.}}</p>
{{/verifyText}}
</section>
{{/signed}}
<section>
<h2 id="releases">{{words.otherReleases}}</h2>
<ul class="releases">
{{#releases}}
<li>{{#here}}<span aria-current="page">{{#text}}${pieces}{{/text}}</span>{{/here}}{{^here}}<a href="{{link}}">{{#text}}${pieces}{{/text}}</a>{{/here}}{{#withdrawn.length}}<br><span class="gone" dir="auto">{{#withdrawn}}${pieces}{{/withdrawn}}</span>{{/withdrawn.length}}</li>
{{/releases}}
</ul>
</section>
</main>
</body>
</html>
`
