/**
 * Makes the template one of a page that is never live: no script, and as on paper on a screen too. Its
 * style, which in development comes with the script, it then names itself.
 */
export function withoutScript(template: string): string {
  return template
    .replace('media="print"', 'media="all"')
    .replace(
      /<script type="module" src="[^"]*main\.tsx[^"]*"><\/script>/u,
      '<link rel="stylesheet" href="/src/styles/theme.css" />',
    )
}
