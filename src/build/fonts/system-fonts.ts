/** System fonts for a script: families for text and titles, and names of single faces. */
export interface SystemFonts {
  sans: readonly string[];
  serif: readonly string[];
  /** Sans-serif fonts by face name: some systems offer them only by `local()`. */
  faces: readonly string[];
}

/** Scripts for which a system's default font is poor or missing, by Unicode name. All other scripts use the default. */
export const systemFonts: Readonly<Record<string, SystemFonts>> = {
  Hangul: {
    sans: ['Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic'],
    serif: ['Nanum Myeongjo', 'AppleMyungjo', 'Noto Serif KR', 'Noto Serif CJK KR', 'Batang'],
    faces: [
      'Apple SD Gothic Neo',
      'AppleSDGothicNeo-Regular',
      'Malgun Gothic',
      'Noto Sans CJK KR',
      'Noto Sans CJK KR Regular',
      'NotoSansCJKkr-Regular',
      'Noto Sans KR',
      'NanumGothic',
      'UnDotum',
    ],
  },
};
