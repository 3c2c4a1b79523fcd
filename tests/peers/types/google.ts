import type * as Google from '@google/genai';

// The SDK takes one flat "config" and sorts it into the body itself; this is how the body is put together of its types.
export interface GenerateRequest {
  contents: Google.Content[];
  systemInstruction?: Google.Content;
  safetySettings?: Google.SafetySetting[];
  generationConfig?: Google.GenerationConfig;
}
// Its GenerateContentResponse is a class with getters; these are its fields.
export interface GenerateReply {
  candidates?: Google.Candidate[];
  promptFeedback?: Google.GenerateContentResponsePromptFeedback;
  usageMetadata?: Google.GenerateContentResponseUsageMetadata;
  modelVersion?: string;
  responseId?: string;
  createTime?: string;
}
