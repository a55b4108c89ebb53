/**
 * Sets the page in fonts that came too late for its first paint (`font-display: optional`): when another page is shown,
 * everything moves anyway.
 */
export function adoptLateFonts(): void {
  for (const { cssRules } of document.styleSheets) {
    for (const rule of cssRules) {
      if (rule instanceof CSSFontFaceRule) rule.style.setProperty('font-display', 'swap');
    }
  }
}
