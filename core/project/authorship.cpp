// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One walk from HEAD backwards answers for all files. A commit is looked into only when the folder's own tree differs
// from its parent's, which two object ids tell, so that a long history of other work costs little.

#include "core/project/authorship.h"

#include "core/project/git.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

#include <memory>

namespace Project {

namespace {

using Repository = std::unique_ptr<git_repository, GitRelease<git_repository_free>>;
using Walk = std::unique_ptr<git_revwalk, GitRelease<git_revwalk_free>>;
using Commit = std::unique_ptr<git_commit, GitRelease<git_commit_free>>;
using Tree = std::unique_ptr<git_tree, GitRelease<git_tree_free>>;
using Entry = std::unique_ptr<git_tree_entry, GitRelease<git_tree_entry_free>>;
using Diff = std::unique_ptr<git_diff, GitRelease<git_diff_free>>;

/// The tree of `folder` ("" for the root) in a commit; null when it does not exist there.
Tree folderTree(const git_commit *commit, const QByteArray &folder)
{
    git_tree *root = nullptr;
    if (commit == nullptr || git_commit_tree(&root, commit) != 0)
        return {};
    Tree rootTree(root);
    if (folder.isEmpty())
        return rootTree;

    git_tree_entry *entry = nullptr;
    if (git_tree_entry_bypath(&entry, root, folder.constData()) != 0)
        return {};
    const Entry owned(entry);
    git_tree *tree = nullptr;
    if (git_tree_entry_type(entry) != GIT_OBJECT_TREE
        || git_tree_lookup(&tree, git_commit_owner(commit), git_tree_entry_id(entry)) != 0)
        return {};
    return Tree(tree);
}

bool sameTree(const Tree &one, const Tree &other)
{
    if (!one || !other)
        return !one && !other;
    return git_oid_equal(git_tree_id(one.get()), git_tree_id(other.get())) != 0;
}

class Reader
{
public:
    Reader(git_repository *repository, QByteArray folder, const QStringList &files)
        : m_repository(repository)
        , m_folder(std::move(folder))
    {
        for (const QString &file : files)
            m_open.insert(file.toUtf8(), false);
    }

    QHash<QString, Authorship> read()
    {
        git_revwalk *walk = nullptr;
        if (git_revwalk_new(&walk, m_repository) != 0)
            return {};
        const Walk owned(walk);
        git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
        if (git_revwalk_push_head(walk) != 0) // no commit yet
            return {};

        git_oid id;
        while (!m_open.isEmpty() && git_revwalk_next(&id, walk) == 0) {
            git_commit *commit = nullptr;
            if (git_commit_lookup(&commit, m_repository, &id) != 0)
                break;
            look(Commit(commit));
        }
        markUncommitted();
        return m_found;
    }

private:
    void look(const Commit &commit)
    {
        // What a merge brings stands in the commits that it merges; the walk comes to them.
        if (git_commit_parentcount(commit.get()) > 1)
            return;
        git_commit *parent = nullptr;
        if (git_commit_parentcount(commit.get()) == 1)
            git_commit_parent(&parent, commit.get(), 0);
        const Commit ownedParent(parent);

        const Tree after = folderTree(commit.get(), m_folder);
        const Tree before = folderTree(parent, m_folder);
        if (sameTree(before, after))
            return;
        git_diff *diff = nullptr;
        if (git_diff_tree_to_tree(&diff, m_repository, before.get(), after.get(), nullptr) != 0)
            return;
        const Diff owned(diff);
        for (size_t i = 0; i < git_diff_num_deltas(diff); ++i)
            take(*git_diff_get_delta(diff, i), commit.get());
    }

    void take(const git_diff_delta &delta, const git_commit *commit)
    {
        const QByteArray path(delta.new_file.path);
        const auto open = m_open.find(path);
        if (open == m_open.end())
            return;
        if (delta.status != GIT_DELTA_ADDED) {
            *open = true; // walking backwards: a change after the commit that added it
            return;
        }
        const git_signature *author = git_commit_author(commit);
        m_found.insert(QString::fromUtf8(path),
                       {.author = author != nullptr ? QString::fromUtf8(author->name) : QString(),
                        .committed = QDateTime::fromSecsSinceEpoch(git_commit_time(commit), QTimeZone::UTC),
                        .changedSince = *open});
        m_open.erase(open);
    }

    void markUncommitted()
    {
        git_object *head = nullptr;
        if (m_found.isEmpty() || git_revparse_single(&head, m_repository, "HEAD^{tree}") != 0)
            return;
        const Tree owned(reinterpret_cast<git_tree *>(head));

        git_diff_options options;
        git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
        QByteArray pathspec = m_folder;
        char *specs[] = {pathspec.data()};
        if (!pathspec.isEmpty()) {
            options.pathspec = {specs, 1};
            options.flags |= GIT_DIFF_DISABLE_PATHSPEC_MATCH;
        }
        git_diff *diff = nullptr;
        if (git_diff_tree_to_workdir_with_index(&diff, m_repository, owned.get(), &options) != 0)
            return;
        const Diff ownedDiff(diff);
        const qsizetype prefix = m_folder.isEmpty() ? 0 : m_folder.size() + 1;
        for (size_t i = 0; i < git_diff_num_deltas(diff); ++i) {
            const QString path = QString::fromUtf8(git_diff_get_delta(diff, i)->new_file.path + prefix);
            if (const auto found = m_found.find(path); found != m_found.end())
                found->changedSince = true;
        }
    }

    git_repository *m_repository;
    QByteArray m_folder; ///< relative to the repository's working directory, without a slash at its end
    QHash<QByteArray, bool> m_open; ///< files whose adding commit is not found yet → seen a later change?
    QHash<QString, Authorship> m_found;
};

} // namespace

QHash<QString, Authorship> authorship(const QString &folder, const QStringList &files)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    if (canonical.isEmpty() || files.isEmpty() || !startGit())
        return {};
    git_repository *repository = nullptr;
    if (git_repository_open_ext(&repository, QFile::encodeName(canonical).constData(), 0, nullptr) != 0)
        return {};
    const Repository owned(repository);
    const char *workdir = git_repository_workdir(repository);
    if (workdir == nullptr) // bare
        return {};

    const QDir root(QFileInfo(QFile::decodeName(workdir)).canonicalFilePath());
    const QString relative = root.relativeFilePath(canonical);
    return Reader(repository, relative == QLatin1Char('.') ? QByteArray() : relative.toUtf8(), files).read();
}

} // namespace Project
