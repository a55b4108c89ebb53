/** System fonts for a script: families for text and titles. */
interface SystemFonts {
  sans: readonly string[];
  serif: readonly string[];
}

/** Scripts for which a system's default font is poor or missing, by Unicode name. All other scripts use the default. */
export const systemFonts: Readonly<Record<string, SystemFonts>> = {
  Hangul: {
    sans: [
      'Apple SD Gothic Neo',
      'Noto Sans KR',
      'Noto Sans CJK KR',
      'Malgun Gothic',
      'NanumGothic',
      'Nanum Gothic',
      'UnDotum',
    ],
    serif: ['Nanum Myeongjo', 'AppleMyungjo', 'Noto Serif KR', 'Noto Serif CJK KR', 'Batang'],
  },
};
