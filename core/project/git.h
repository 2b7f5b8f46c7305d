// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// libgit2, loaded when a question to version control is asked. Where it is not installed there is no version control.

#include "core/base/lazylibrary.h"

#include <git2.h>

namespace Project {

inline constinit LazyLibrary libgit2("libgit2.so." LIBGIT2_SOVERSION);

template<FunctionName name, typename Function>
using GitFunction = LazyFunction<libgit2, name, Function>;

inline constexpr GitFunction<"git_blob_free", decltype(::git_blob_free)> git_blob_free;
inline constexpr GitFunction<"git_blob_lookup", decltype(::git_blob_lookup)> git_blob_lookup;
inline constexpr GitFunction<"git_blob_rawcontent", decltype(::git_blob_rawcontent)> git_blob_rawcontent;
inline constexpr GitFunction<"git_blob_rawsize", decltype(::git_blob_rawsize)> git_blob_rawsize;
inline constexpr GitFunction<"git_commit_author", decltype(::git_commit_author)> git_commit_author;
inline constexpr GitFunction<"git_commit_free", decltype(::git_commit_free)> git_commit_free;
inline constexpr GitFunction<"git_commit_lookup", decltype(::git_commit_lookup)> git_commit_lookup;
inline constexpr GitFunction<"git_commit_owner", decltype(::git_commit_owner)> git_commit_owner;
inline constexpr GitFunction<"git_commit_parent", decltype(::git_commit_parent)> git_commit_parent;
inline constexpr GitFunction<"git_commit_parentcount", decltype(::git_commit_parentcount)> git_commit_parentcount;
inline constexpr GitFunction<"git_commit_time", decltype(::git_commit_time)> git_commit_time;
inline constexpr GitFunction<"git_commit_tree", decltype(::git_commit_tree)> git_commit_tree;
inline constexpr GitFunction<"git_diff_free", decltype(::git_diff_free)> git_diff_free;
inline constexpr GitFunction<"git_diff_get_delta", decltype(::git_diff_get_delta)> git_diff_get_delta;
inline constexpr GitFunction<"git_diff_num_deltas", decltype(::git_diff_num_deltas)> git_diff_num_deltas;
inline constexpr GitFunction<"git_diff_options_init", decltype(::git_diff_options_init)> git_diff_options_init;
inline constexpr GitFunction<"git_diff_tree_to_tree", decltype(::git_diff_tree_to_tree)> git_diff_tree_to_tree;
inline constexpr GitFunction<"git_diff_tree_to_workdir_with_index", decltype(::git_diff_tree_to_workdir_with_index)>
    git_diff_tree_to_workdir_with_index;
inline constexpr GitFunction<"git_libgit2_init", decltype(::git_libgit2_init)> git_libgit2_init;
inline constexpr GitFunction<"git_libgit2_opts", decltype(::git_libgit2_opts)> git_libgit2_opts;
inline constexpr GitFunction<"git_object_free", decltype(::git_object_free)> git_object_free;
inline constexpr GitFunction<"git_oid_equal", decltype(::git_oid_equal)> git_oid_equal;
inline constexpr GitFunction<"git_repository_free", decltype(::git_repository_free)> git_repository_free;
inline constexpr GitFunction<"git_repository_open_ext", decltype(::git_repository_open_ext)> git_repository_open_ext;
inline constexpr GitFunction<"git_repository_workdir", decltype(::git_repository_workdir)> git_repository_workdir;
inline constexpr GitFunction<"git_revparse_single", decltype(::git_revparse_single)> git_revparse_single;
inline constexpr GitFunction<"git_revwalk_free", decltype(::git_revwalk_free)> git_revwalk_free;
inline constexpr GitFunction<"git_revwalk_new", decltype(::git_revwalk_new)> git_revwalk_new;
inline constexpr GitFunction<"git_revwalk_next", decltype(::git_revwalk_next)> git_revwalk_next;
inline constexpr GitFunction<"git_revwalk_push_head", decltype(::git_revwalk_push_head)> git_revwalk_push_head;
inline constexpr GitFunction<"git_revwalk_sorting", decltype(::git_revwalk_sorting)> git_revwalk_sorting;
inline constexpr GitFunction<"git_status_byindex", decltype(::git_status_byindex)> git_status_byindex;
inline constexpr GitFunction<"git_status_list_entrycount", decltype(::git_status_list_entrycount)>
    git_status_list_entrycount;
inline constexpr GitFunction<"git_status_list_free", decltype(::git_status_list_free)> git_status_list_free;
inline constexpr GitFunction<"git_status_list_new", decltype(::git_status_list_new)> git_status_list_new;
inline constexpr GitFunction<"git_status_options_init", decltype(::git_status_options_init)> git_status_options_init;
inline constexpr GitFunction<"git_tree_entry_bypath", decltype(::git_tree_entry_bypath)> git_tree_entry_bypath;
inline constexpr GitFunction<"git_tree_entry_free", decltype(::git_tree_entry_free)> git_tree_entry_free;
inline constexpr GitFunction<"git_tree_entry_id", decltype(::git_tree_entry_id)> git_tree_entry_id;
inline constexpr GitFunction<"git_tree_entry_type", decltype(::git_tree_entry_type)> git_tree_entry_type;
inline constexpr GitFunction<"git_tree_free", decltype(::git_tree_free)> git_tree_free;
inline constexpr GitFunction<"git_tree_id", decltype(::git_tree_id)> git_tree_id;
inline constexpr GitFunction<"git_tree_lookup", decltype(::git_tree_lookup)> git_tree_lookup;

/// Makes libgit2 ready, once for the process; false where it is not installed. It is not shut down: what it keeps for
/// each thread would be lost with it, where a thread that has asked before is still there.
inline bool startGit()
{
    static const bool started = [] {
        if (!libgit2.isAvailable() || git_libgit2_init() < 0)
            return false;
        // We only read. A checkout that another user owns (a container, a shared folder) has authors and states too.
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        return true;
    }();
    return started;
}

template<auto release>
struct GitRelease
{
    void operator()(auto *pointer) const { release(pointer); }
};

} // namespace Project
