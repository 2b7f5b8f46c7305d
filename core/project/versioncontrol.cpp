// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/versioncontrol.h"

#include "core/project/git.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace Project {

namespace {

using OpenRepository = std::unique_ptr<git_repository, GitRelease<git_repository_free>>;
using StatusList = std::unique_ptr<git_status_list, GitRelease<git_status_list_free>>;
using Object = std::unique_ptr<git_object, GitRelease<git_object_free>>;
using TreeEntry = std::unique_ptr<git_tree_entry, GitRelease<git_tree_entry_free>>;
using Blob = std::unique_ptr<git_blob, GitRelease<git_blob_free>>;

VersionedFile::State stateOf(unsigned flags)
{
    if ((flags & GIT_STATUS_IGNORED) != 0)
        return VersionedFile::State::Ignored;
    // In the index and not in a commit yet: nobody else has it.
    if ((flags & (GIT_STATUS_WT_NEW | GIT_STATUS_INDEX_NEW)) != 0)
        return VersionedFile::State::Untracked;
    return flags == GIT_STATUS_CURRENT ? VersionedFile::State::Committed : VersionedFile::State::Changed;
}

/// Everything in the folder that is not as HEAD has it, by path from the repository's root.
QHash<QByteArray, VersionedFile::State> changedFiles(git_repository *repository, QByteArray folder)
{
    git_status_options options;
    git_status_options_init(&options, GIT_STATUS_OPTIONS_VERSION);
    options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR;
    options.flags = GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS
        | GIT_STATUS_OPT_INCLUDE_IGNORED | GIT_STATUS_OPT_RECURSE_IGNORED_DIRS;
    char *specs[] = {folder.data()};
    if (!folder.isEmpty()) {
        options.pathspec = {specs, 1};
        options.flags |= GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH;
    }
    QHash<QByteArray, VersionedFile::State> changed;
    git_status_list *list = nullptr;
    if (git_status_list_new(&list, repository, &options) != 0)
        return changed;
    const StatusList owned(list);
    for (size_t i = 0; i < git_status_list_entrycount(list); ++i) {
        const git_status_entry *entry = git_status_byindex(list, i);
        const git_diff_delta *delta = entry->index_to_workdir != nullptr ? entry->index_to_workdir
                                                                         : entry->head_to_index;
        if (delta != nullptr)
            changed.insert(QByteArray(delta->new_file.path), stateOf(entry->status));
    }
    return changed;
}

/// The tree of the remote's main branch; null where there is none.
Object releasedTree(git_repository *repository)
{
    for (const char *name :
         {"refs/remotes/origin/HEAD^{tree}", "refs/remotes/origin/main^{tree}", "refs/remotes/origin/master^{tree}"}) {
        git_object *tree = nullptr;
        if (git_revparse_single(&tree, repository, name) == 0)
            return Object(tree);
    }
    return {};
}

std::optional<QByteArray> contentIn(git_repository *repository, const Object &tree, const QByteArray &path)
{
    git_tree_entry *entry = nullptr;
    if (!tree || git_tree_entry_bypath(&entry, reinterpret_cast<git_tree *>(tree.get()), path.constData()) != 0)
        return std::nullopt;
    const TreeEntry ownedEntry(entry);
    git_blob *blob = nullptr;
    if (git_blob_lookup(&blob, repository, git_tree_entry_id(entry)) != 0)
        return std::nullopt;
    const Blob owned(blob);
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob)), qsizetype(git_blob_rawsize(blob)));
}

} // namespace

std::optional<QHash<QString, VersionedFile>> versionControl(const QString &folder, const QStringList &files)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    if (canonical.isEmpty() || !startGit())
        return std::nullopt;
    git_repository *repository = nullptr;
    if (git_repository_open_ext(&repository, QFile::encodeName(canonical).constData(), 0, nullptr) != 0)
        return std::nullopt;
    const OpenRepository owned(repository);
    const char *workdir = git_repository_workdir(repository);
    if (workdir == nullptr)
        return std::nullopt;

    const QDir root(QFileInfo(QFile::decodeName(workdir)).canonicalFilePath());
    const QString relative = root.relativeFilePath(canonical);
    const QByteArray prefix = relative == QLatin1Char('.') ? QByteArray() : relative.toUtf8();
    const auto changed = changedFiles(repository, prefix);
    const Object released = releasedTree(repository);
    QHash<QString, VersionedFile> result;
    for (const QString &file : files) {
        if (!QFileInfo::exists(QDir(canonical).filePath(file)))
            continue;
        const QByteArray path = QDir::cleanPath(QString::fromUtf8(prefix) + u'/' + file).toUtf8();
        const QByteArray key = prefix.isEmpty() ? QDir::cleanPath(file).toUtf8() : path;
        result.insert(file, {.state = changed.value(key), .released = contentIn(repository, released, key)});
    }
    return result;
}

} // namespace Project
