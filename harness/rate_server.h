/* The rating page's HTTP: the one door to libmicrohttpd.
 *
 * It listens on 127.0.0.1 and nowhere else, with one thread: a click is stored before the next
 * request is read. Every request must carry the token that stands in the printed address, must be
 * addressed to 127.0.0.1 or localhost with this port (no rebinding of names), and must not come
 * from another site (Origin, Sec-Fetch-Site). Answers carry a strict content security policy and
 * are never cached; the page loads nothing from anywhere else.
 */
#ifndef PARALLAX_HARNESS_RATE_SERVER_H
#define PARALLAX_HARNESS_RATE_SERVER_H

#include <signal.h>

#include "harness/rate_session.h"

struct rate_server;

/* Port 0 takes any free one. STATUS_UNAVAILABLE when it is taken. */
enum status rate_server_start(struct rate_server **out, struct rate_session *session, uint16_t port,
                              struct error *err);
/* "http://127.0.0.1:PORT/TOKEN/", as long as the server lives. */
const char *rate_server_address(const struct rate_server *server);
/* Serves until *stop is not 0. */
enum status rate_server_run(struct rate_server *server, volatile sig_atomic_t *stop,
                            struct error *err);
void rate_server_free(struct rate_server *server); /* NULL is fine */

#endif
