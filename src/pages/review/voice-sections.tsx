import { ReviewVoice } from '#features/reviews/review-voice.tsx';
import { messages } from '#messages/messages.ts';
import type { ReviewVoiceData } from '#wiki/page-data.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/** Returns a section for each voice of a review. */
export function voiceSections(voices: readonly ReviewVoiceData[]): ArticleSection[] {
  return voices.map((voice, index) => ({
    id: `voice-${index + 1}`,
    heading: messages.reviews.voice({ reviewer: voice.reviewer }),
    content: <ReviewVoice voice={voice} />,
  }));
}
