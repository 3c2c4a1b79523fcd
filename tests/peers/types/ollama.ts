import type * as Ollama from 'ollama';

export type WholeRequest = Ollama.ChatRequest & { stream: false };
export type WholeReply = Ollama.ChatResponse;
