import type OpenAI from 'openai';

export type ChatRequest = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming;
export type ChatReply = OpenAI.Chat.ChatCompletion;
export type ResponsesRequest = OpenAI.Responses.ResponseCreateParamsNonStreaming;
export type ResponsesReply = OpenAI.Responses.Response;
