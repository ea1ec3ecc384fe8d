PHP_ARG_WITH([b24],
  [for Bitrix24 REST client support],
  [AS_HELP_STRING([--with-b24], [Include the b24 extension (Bitrix24 REST client)])],
  [yes])

PHP_ARG_WITH([b24-redis],
  [whether b24 limiters may be shared through Redis],
  [AS_HELP_STRING([--with-b24-redis], [b24: limiters that several machines share (hiredis)])],
  [no], [no])

PHP_ARG_ENABLE([b24-werror],
  [whether to turn warnings into errors in b24],
  [AS_HELP_STRING([--enable-b24-werror], [b24: treat compiler warnings as errors])],
  [no], [no])

PHP_ARG_ENABLE([b24-sanitize],
  [whether to build b24 with sanitizers],
  [AS_HELP_STRING([--enable-b24-sanitize], [b24: build with ASAN and UBSAN])],
  [no], [no])

PHP_ARG_ENABLE([b24-bench],
  [whether to build the class B24\Bench],
  [AS_HELP_STRING([--enable-b24-bench], [b24: entries for ./dev bench; not for use])],
  [no], [no])

if test "$PHP_B24" != "no"; then
  PKG_CHECK_MODULES([B24_CURL], [libcurl >= 7.80.0])
  PKG_CHECK_MODULES([B24_CJSON], [libcjson >= 1.7.13])

  dnl What libcurl does not tell of a TLS connection is asked of OpenSSL, where libcurl uses it.
  PKG_CHECK_MODULES([B24_OPENSSL], [libssl >= 1.1.1 libcrypto >= 1.1.1], [
    b24_openssl="-DB24_WITH_OPENSSL"
    PHP_EVAL_INCLINE([$B24_OPENSSL_CFLAGS])
    PHP_EVAL_LIBLINE([$B24_OPENSSL_LIBS], [B24_SHARED_LIBADD])
  ], [
    AC_MSG_WARN([b24: no OpenSSL headers (libssl-dev): bytes that a server leaves behind a reply inside TLS go unseen, and TLS connections cost more; see docs/architecture.md, Connections])
  ])

  PHP_EVAL_INCLINE([$B24_CURL_CFLAGS])
  PHP_EVAL_LIBLINE([$B24_CURL_LIBS], [B24_SHARED_LIBADD])
  PHP_EVAL_INCLINE([$B24_CJSON_CFLAGS])
  PHP_EVAL_LIBLINE([$B24_CJSON_LIBS], [B24_SHARED_LIBADD])

  B24_CFLAGS="-D_GNU_SOURCE -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1 -fvisibility=hidden -Wall -Wextra -Wno-unused-parameter $b24_openssl"
  if test "$PHP_B24_WERROR" != "no"; then
    B24_CFLAGS="$B24_CFLAGS -Werror"
  fi
  if test "$PHP_B24_SANITIZE" != "no"; then
    B24_CFLAGS="$B24_CFLAGS -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
  fi

  b24_core="
    src/core/address.c
    src/core/authorities.c
    src/core/base64.c
    src/core/batch_error.c
    src/core/batch_reply.c
    src/core/body.c
    src/core/buffer.c
    src/core/call.c
    src/core/call_attempt.c
    src/core/call_build.c
    src/core/call_grant.c
    src/core/claims.c
    src/core/classify.c
    src/core/client.c
    src/core/codes.c
    src/core/envelope.c
    src/core/error.c
    src/core/exchange.c
    src/core/fork_mark.c
    src/core/grant.c
    src/core/fields.c
    src/core/headers.c
    src/core/host.c
    src/core/json/number.c
    src/core/json/scan.c
    src/core/json/text.c
    src/core/json/walk.c
    src/core/json/write.c
    src/core/limiter.c
    src/core/limiter_file.c
    src/core/limiter_table.c
    src/core/mapping.c
    src/core/operating.c
    src/core/pool.c
    src/core/redact.c
    src/core/retry.c
    src/core/secret.c
    src/core/settings.c
    src/core/tls.c
    src/core/totals.c
    src/core/transfer.c
    src/core/urlencode.c"

  if test "$PHP_B24_REDIS" != "no"; then
    PKG_CHECK_MODULES([B24_HIREDIS], [hiredis >= 0.14])
    PHP_EVAL_INCLINE([$B24_HIREDIS_CFLAGS])
    PHP_EVAL_LIBLINE([$B24_HIREDIS_LIBS], [B24_SHARED_LIBADD])
    AC_DEFINE([HAVE_B24_REDIS], [1], [Whether b24 limiters may be shared through Redis])
    b24_core="$b24_core
      src/core/limiter_redis.c
      src/core/redis.c
      src/core/redis_address.c"
  fi

  b24_zend="
    src/zend/attempt.c
    src/zend/auth.c
    src/zend/auth_file.c
    src/zend/auth_file_store.c
    src/zend/auth_lock.c
    src/zend/auth_moved.c
    src/zend/auth_note.c
    src/zend/auth_oauth.c
    src/zend/auth_refresh.c
    src/zend/auth_settle.c
    src/zend/auth_store.c
    src/zend/auth_token.c
    src/zend/batch.c
    src/zend/batch_options.c
    src/zend/batch_outcome.c
    src/zend/batch_plan.c
    src/zend/batch_queue.c
    src/zend/batch_replies.c
    src/zend/batch_request.c
    src/zend/batch_result.c
    src/zend/batch_rows.c
    src/zend/batch_run.c
    src/zend/call.c
    src/zend/check.c
    src/zend/client.c
    src/zend/command.c
    src/zend/concurrent.c
    src/zend/crest.c
    src/zend/crest_batch.c
    src/zend/crest_call.c
    src/zend/crest_data.c
    src/zend/crest_file.c
    src/zend/crest_http.c
    src/zend/crest_install.c
    src/zend/crest_limit.c
    src/zend/crest_log.c
    src/zend/crest_refresh.c
    src/zend/crest_settings.c
    src/zend/event_claims.c
    src/zend/event_queue.c
    src/zend/event_reserve.c
    src/zend/cursor.c
    src/zend/descriptor.c
    src/zend/exception.c
    src/zend/file.c
    src/zend/form.c
    src/zend/host.c
    src/zend/incoming.c
    src/zend/incoming_client.c
    src/zend/incoming_fields.c
    src/zend/incoming_install.c
    src/zend/incoming_kinds.c
    src/zend/incoming_mask.c
    src/zend/incoming_portal.c
    src/zend/incoming_text.c
    src/zend/keys.c
    src/zend/limiter.c
    src/zend/list.c
    src/zend/list_behind.c
    src/zend/list_guard.c
    src/zend/list_keyset.c
    src/zend/list_numbers.c
    src/zend/list_offset.c
    src/zend/list_order.c
    src/zend/list_options.c
    src/zend/list_paging.c
    src/zend/list_position.c
    src/zend/list_range.c
    src/zend/list_rows.c
    src/zend/list_send.c
    src/zend/list_setup.c
    src/zend/list_single.c
    src/zend/list_token.c
    src/zend/list_top.c
    src/zend/list_v3.c
    src/zend/list_window.c
    src/zend/lock.c
    src/zend/marshal.c
    src/zend/mask.c
    src/zend/option_limits.c
    src/zend/option_values.c
    src/zend/object.c
    src/zend/options.c
    src/zend/registry.c
    src/zend/response.c
    src/zend/runtime_dir.c
    src/zend/scope.c
    src/zend/scopes.c
    src/zend/source.c
    src/zend/stack.c
    src/zend/strings.c
    src/zend/unmarshal.c"

  if test "$PHP_B24_BENCH" != "no"; then
    B24_CFLAGS="$B24_CFLAGS -DB24_BENCH"
    b24_zend="$b24_zend src/zend/bench.c"
  fi

  PHP_NEW_EXTENSION([b24],
    [b24.c src/catalogue/methods.c $b24_core $b24_zend],
    [$ext_shared],,
    [$B24_CFLAGS])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/core/json])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/catalogue])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/zend])
  PHP_ADD_EXTENSION_DEP([b24], [json])
  PHP_ADD_EXTENSION_DEP([b24], [date])
  PHP_SUBST([B24_SHARED_LIBADD])
fi
