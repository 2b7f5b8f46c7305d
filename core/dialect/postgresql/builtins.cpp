// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The functions that PostgreSQL and the extensions that come with it ship, by their volatility: the worst of those with
// one name, as pg_proc of PostgreSQL 17 has it, with what 18 brought. Without those that nobody calls in an expression.
#include "core/dialect/postgresql/tree.h"

#include <QHash>

namespace PostgreSql {

static constexpr const char
    *volatiles = "array_sample array_shuffle clock_timestamp current_query currval dblink dblink_exec gen_random_bytes "
                 "gen_random_uuid gen_salt lastval lo_creat lo_create loread lowrite nextval pg_advisory_lock "
                 "pg_advisory_lock_shared pg_advisory_unlock pg_advisory_unlock_all pg_advisory_unlock_shared "
                 "pg_advisory_xact_lock pg_advisory_xact_lock_shared pg_backup_start pg_backup_stop pg_blocking_pids "
                 "pg_cancel_backend pg_current_logfile pg_current_wal_flush_lsn pg_current_wal_insert_lsn "
                 "pg_current_wal_lsn pg_database_size pg_export_snapshot pg_last_wal_replay_lsn "
                 "pg_notification_queue_usage pg_notify pg_promote pg_read_binary_file pg_read_file pg_reload_conf "
                 "pg_rotate_logfile pg_safe_snapshot_blocking_pids pg_sequence_last_value pg_sleep pg_sleep_for "
                 "pg_sleep_until pg_stat_reset pg_switch_wal pg_table_size pg_tablespace_size pg_terminate_backend "
                 "pg_total_relation_size pg_try_advisory_lock pg_try_advisory_lock_shared pg_try_advisory_xact_lock "
                 "pg_try_advisory_xact_lock_shared pg_xact_commit_timestamp pg_xact_commit_timestamp_origin "
                 "pg_xact_status pgp_pub_encrypt pgp_sym_encrypt random random_normal set_config setseed setval "
                 "timeofday ts_rewrite txid_status uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4 uuidv4 uuidv7 ";

static constexpr const char
    *stables = "age array_to_json array_to_string col_description concat concat_ws convert convert_from convert_to "
               "current_database current_schema current_schemas current_setting current_user date date_add date_part "
               "date_subtract date_trunc enum_first enum_last enum_range extract format format_type "
               "get_current_ts_config getdatabaseencoding getpgusername inet_client_addr inet_client_port "
               "inet_server_addr inet_server_port json_build_array json_build_object json_populate_record "
               "json_to_record json_to_tsvector jsonb_build_array jsonb_build_object jsonb_path_exists_tz "
               "jsonb_path_match_tz jsonb_path_query_array_tz jsonb_path_query_first_tz jsonb_populate_record "
               "jsonb_populate_record_valid jsonb_to_record jsonb_to_tsvector length make_timestamptz money mxid_age "
               "now numeric obj_description oidvectortypes overlaps pg_backend_pid pg_basetype pg_char_to_encoding "
               "pg_client_encoding pg_collation_for pg_column_compression pg_column_size pg_column_toast_chunk_id "
               "pg_conf_load_time pg_current_snapshot pg_current_xact_id pg_current_xact_id_if_assigned "
               "pg_encoding_to_char pg_input_error_info pg_input_is_valid pg_my_temp_schema pg_postmaster_start_time "
               "pg_tablespace_location pg_trigger_depth pg_typeof phraseto_tsquery plainto_tsquery quote_literal "
               "quote_nullable regclass row_security_active row_to_json session_user shobj_description "
               "statement_timestamp system_user time timestamp timestamptz timetz timezone to_char to_date to_json "
               "to_jsonb to_number to_regclass to_regcollation to_regnamespace to_regoper to_regoperator to_regproc "
               "to_regprocedure to_regrole to_regtype to_regtypemod to_timestamp to_tsquery to_tsvector "
               "transaction_timestamp ts_headline txid_current txid_current_if_assigned txid_current_snapshot "
               "unaccent version websearch_to_tsquery xml xml_is_well_formed ";

static constexpr const char *immutables =
    "array_append array_cat array_prepend btrim starts_with jsonb_concat "
    "abbrev abs acldefault acos acosd acosh area array_dims array_fill array_length array_lower "
    "array_ndims array_position array_positions array_remove array_replace array_reverse array_sort "
    "array_to_tsvector array_upper ascii asin asind asinh atan atan2 atan2d atand atanh bit bit_count "
    "bit_length bool bound_box box bpchar broadcast cardinality casefold cash_words cbrt ceil ceiling "
    "center char char_length character_length chr cidr circle cos cosd cosh cot cotd crc32 crc32c crypt "
    "date_bin date_cmp_timestamp datemultirange daterange decode degrees dexp diagonal diameter digest "
    "div dlog1 dlog10 dround dtrunc encode erf erfc exp factorial family float4 float8 floor gamma gcd "
    "get_bit get_byte height hmac host hostmask icu_unicode_version inet_merge inet_same_family initcap "
    "int2 int4 int4multirange int4range int8 int8dec_any int8inc_any int8inc_float8_float8 int8multirange "
    "int8range interval is_normalized isclosed isempty isfinite ishorizontal isopen isparallel isperp "
    "isvertical json_array_length json_object json_strip_nulls json_typeof jsonb_array_length "
    "jsonb_delete jsonb_insert jsonb_object jsonb_path_exists jsonb_path_match jsonb_path_query_array "
    "jsonb_path_query_first jsonb_pretty jsonb_set jsonb_set_lax jsonb_strip_nulls jsonb_typeof "
    "justify_days justify_hours justify_interval lcm left lgamma like line ln log log10 lower lower_inf "
    "lpad lseg ltrim macaddr macaddr8 macaddr8_set7bit make_date make_interval make_time make_timestamp "
    "makeaclitem masklen md5 min_scale mod multirange name nameconcatoid netmask network normalize "
    "notlike npoints num_nonnulls num_nulls nummultirange numnode numrange octet_length oid overlay "
    "parse_ident path pclose pg_encoding_max_length pg_size_bytes pg_size_pretty pg_visible_in_snapshot "
    "pi point polygon popen position pow power querytree quote_ident radians radius regexp_count "
    "regexp_instr regexp_like regexp_match regexp_replace regexp_split_to_array regexp_substr repeat "
    "replace reverse right round rpad rtrim scale set_bit set_byte set_masklen setweight sha224 sha256 "
    "sha384 sha512 sign similarity sin sind sinh slope split_part sqrt string_to_array strip strpos "
    "substr substring tan tand tanh text textlen timestamp_cmp_date to_ascii to_bin to_hex to_oct "
    "translate trim_array trim_scale trunc ts_delete ts_filter ts_lexize ts_rank ts_rank_cd tsmultirange "
    "tsquery_phrase tsrange tstzmultirange tstzrange tsvector_to_array txid_snapshot_xmax "
    "txid_snapshot_xmin txid_visible_in_snapshot unistr upper upper_inf uuid_extract_timestamp "
    "uuid_extract_version uuid_generate_v3 uuid_generate_v5 uuid_nil varbit varchar width width_bucket "
    "xid xml_is_well_formed_content xml_is_well_formed_document xmlcomment xmlconcat2 xmlexists xmltext "
    "xmlvalidate xpath xpath_exists ";

static QHash<QByteArray, Sql::Volatility> readBuiltins()
{
    QHash<QByteArray, Sql::Volatility> all;
    const auto add = [&](const char *names, Sql::Volatility volatility) {
        const QByteArrayList list = QByteArray(names).simplified().split(' ');
        for (const QByteArray &name : list)
            all.insert(name, volatility);
    };
    add(volatiles, Sql::Volatility::Volatile);
    add(stables, Sql::Volatility::Stable);
    add(immutables, Sql::Volatility::Constant);
    return all;
}

Sql::Volatility builtinVolatility(const QString &function)
{
    static const QHash<QByteArray, Sql::Volatility> all = readBuiltins();
    return all.value(function.toUtf8(), Sql::Volatility::None);
}

} // namespace PostgreSql
