dnl SPDX-License-Identifier: MIT
PHP_ARG_WITH([b24],
  [for Bitrix24 REST client support],
  [AS_HELP_STRING([--with-b24], [Include the b24 extension (Bitrix24 REST client)])],
  [yes])

PHP_ARG_WITH([b24-redis],
  [whether b24 limiters may be shared through Redis],
  [AS_HELP_STRING([--with-b24-redis], [b24: limiters that several machines share (hiredis)])],
  [no], [no])

PHP_ARG_WITH([b24-libdeflate],
  [whether b24 decompresses replies with libdeflate],
  [AS_HELP_STRING([--with-b24-libdeflate], [b24: decompress replies with libdeflate, three times as fast as libcurl does; if it is there, unless --without-b24-libdeflate])],
  [auto], [no])

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
  dnl Ids of Bitrix24 and sizes of files do not fit into the integers of a 32-bit PHP.
  AC_CACHE_CHECK([whether PHP's integers have 64 bits], [b24_cv_64_bits], [
    AC_COMPILE_IFELSE([AC_LANG_SOURCE([[char has_64_bits[sizeof(void *) >= 8 ? 1 : -1];]])],
      [b24_cv_64_bits=yes], [b24_cv_64_bits=no])
  ])
  if test "$b24_cv_64_bits" = "no"; then
    AC_MSG_ERROR([b24 needs a 64-bit PHP: on this one integers from replies would be cut off])
  fi

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

  dnl Replies in gzip. libdeflate takes whole ones; zlib what it does not, as in libcurl.
  if test "$PHP_B24_LIBDEFLATE" != "no"; then
    PKG_CHECK_MODULES([B24_LIBDEFLATE], [libdeflate >= 1.0 zlib >= 1.2.5.2], [
      b24_libdeflate="-DB24_WITH_LIBDEFLATE"
      PHP_EVAL_INCLINE([$B24_LIBDEFLATE_CFLAGS])
      PHP_EVAL_LIBLINE([$B24_LIBDEFLATE_LIBS], [B24_SHARED_LIBADD])
    ], [
      if test "$PHP_B24_LIBDEFLATE" != "auto"; then
        AC_MSG_ERROR([b24: libdeflate and zlib (libdeflate-dev, zlib1g-dev) were not found])
      fi
    ])
  fi

  B24_CFLAGS="-I@ext_srcdir@ -I@ext_srcdir@/src -D_GNU_SOURCE -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1 -fvisibility=hidden -Wall -Wextra -Wno-unused-parameter $b24_openssl $b24_libdeflate"
  if test "$PHP_B24_WERROR" != "no"; then
    B24_CFLAGS="$B24_CFLAGS -Werror"
  fi
  if test "$PHP_B24_SANITIZE" != "no"; then
    B24_CFLAGS="$B24_CFLAGS -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
  fi

  dnl The sources, folder by folder: B24_SOURCES(folder, names).
  m4_define([B24_SOURCES], [
    b24_folders="$b24_folders $1"
    for b24_name in m4_normalize([$2]); do b24_sources="$b24_sources src/$1/$b24_name.c"; done
  ])
  B24_SOURCES([zend], [classes])
  B24_SOURCES([catalogue], [facts methods])
  B24_SOURCES([core/base], [base64 buffer claims error fork_mark host kept_blocks mapped_file nearest_name portable redact secret])
  B24_SOURCES([core/form], [parse urlencode])
  B24_SOURCES([core/json], [number scan text walk write])
  B24_SOURCES([core/limits], [bucket_table file_limiter limiter])
  B24_SOURCES([core/metrics], [counters metrics])
  B24_SOURCES([core/http], [ca_certificates connection_pool decompressor fetch fetch_figures handle_options idle_connections
    keep_libcurl pool_handles pool_poll portal_totals redirects reply_head request_body request_headers settings
    tls transfer transfer_error transfer_figures transfer_slot])
  B24_SOURCES([core/portal], [address address_moved address_parse batch_commands batch_reply classify envelope
    error_codes method_name token_reply])
  B24_SOURCES([core/call], [attempt call client client_secrets command_error deadline_error launch_and_wait
    operating_time portal_limits request retry statistics token_request])
  B24_SOURCES([zend/engine], [connection_pool exception file_lock globals host iterator object php_ini printable runtime_dir
    stack_limit write_all])
  B24_SOURCES([zend/value], [file http_query iterable json_string key_cache marshal mask_secrets member_id object_value unmarshal])
  B24_SOURCES([zend/call], [attempt ca_file call call_options client_object client_options deprecation idempotency_key limiter limiter_info observer
    option_reader option_types parameter_check parameter_order rate_options raw_reply response shared_metrics
    throw_error unknown_names])
  B24_SOURCES([zend/auth], [authorizer client_token file_token_store oauth portal_lock portal_moved renewal
    renewal_failure save_tokens stored_tokens token token_error token_fields token_file token_reply token_request
    token_store unsaved_tokens webhook])
  B24_SOURCES([zend/batch], [batch command command_outcome groups options outcome_value plan queue reference replies
    request result result_iterator rows run split])
  B24_SOURCES([zend/lists], [after_id bounds caller_parameters cursor cursor_page documented_page key_pages keyset
    last_id limit_offset numbered_page offset offset_page options order page_chain
    page_number page_parameters page_token parameter_names parameters position prefetch
    range reader repetition_guard reply_fault request_queue resumed_rows rows send setup
    single_page strategy_choice v3_cursor v3_offset v3_page v3_tail])
  B24_SOURCES([zend/client], [calls_in_flight client client_interface concurrent construct documented_fields metrics registry scope])
  B24_SOURCES([zend/scopes], [scope_class scopes])
  B24_SOURCES([zend/incoming], [activity auth_error confirm_install credentials event field field_format hide_tokens
    install placement portal_address portal_call request request_fields request_object
    verify])
  B24_SOURCES([zend/events], [call claims event_queue lazy_array options process_ids records reserve takeover])
  B24_SOURCES([zend/crest], [app_settings array_access atomic_write call call_batch call_curl call_function check_server
    constants crest curl_info encoding error_information fetch install_app json late_static_binding limiter log
    merge_replies request_report settings_file settings_lock settings_path token_expired token_refresh])

  if test "$PHP_B24_REDIS" != "no"; then
    PKG_CHECK_MODULES([B24_HIREDIS], [hiredis >= 0.14])
    PHP_EVAL_INCLINE([$B24_HIREDIS_CFLAGS])
    PHP_EVAL_LIBLINE([$B24_HIREDIS_LIBS], [B24_SHARED_LIBADD])
    AC_DEFINE([HAVE_B24_REDIS], [1], [Whether b24 limiters may be shared through Redis])
    B24_SOURCES([core/limits], [redis_address redis_connection redis_limiter redis_tls])
  fi
  if test "$PHP_B24_BENCH" != "no"; then
    B24_CFLAGS="$B24_CFLAGS -DB24_BENCH"
    B24_SOURCES([zend/bench], [bench])
  fi

  PHP_NEW_EXTENSION([b24], [b24.c $b24_sources], [$ext_shared],, [$B24_CFLAGS])
  for b24_folder in $b24_folders; do
    PHP_ADD_BUILD_DIR([$ext_builddir/src/$b24_folder])
  done
  PHP_ADD_EXTENSION_DEP([b24], [json])
  PHP_ADD_EXTENSION_DEP([b24], [date])
  PHP_SUBST([B24_SHARED_LIBADD])
fi
