import type Anthropic from '@anthropic-ai/sdk';

export type MessagesRequest = Anthropic.MessageCreateParamsNonStreaming;
export type MessagesReply = Anthropic.Message;
