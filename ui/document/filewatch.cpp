// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/filewatch.h"

#include "ui/document/policydocument.h"
#include "ui/document/policyfile.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace vaultlock::ui {

namespace {

// Long enough for a program that empties a file and then writes it.
constexpr std::chrono::milliseconds calm(150);

} // namespace

FileWatch::FileWatch(PolicyDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::check);
    const auto wait = [this] {
        m_soon.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    // A file that is replaced by another of its name is only seen in its folder.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_document, &PolicyDocument::filePathChanged, this, &FileWatch::follow);
    // An earlier draft may be of a file that has changed since.
    connect(&m_document, &PolicyDocument::textLoaded, this, [this, wait] {
        follow();
        wait();
    });
    connect(&m_document, &PolicyDocument::saved, this, &FileWatch::follow);
    follow();
    wait();
}

void FileWatch::follow()
{
    const QString path = m_document.filePath();
    QStringList wanted;
    if (!path.isEmpty())
        wanted = QStringList{path, QFileInfo(path).absolutePath()};
    const QStringList before = m_watcher.files() + m_watcher.directories();
    for (const QString &old : before) {
        if (!wanted.contains(old))
            m_watcher.removePath(old);
    }
    for (const QString &one : std::as_const(wanted)) {
        if (!before.contains(one) && QFileInfo::exists(one))
            m_watcher.addPath(one);
    }
    m_asked = QByteArray();
    m_wasGone = false;
    if (std::exchange(m_isTold, false))
        emit settled();
}

bool FileWatch::isFileChanged() const
{
    if (m_document.filePath().isEmpty() || !QFileInfo::exists(m_document.filePath()))
        return false;
    const auto onDisk = readPolicyFile(m_document.filePath());
    return !onDisk || *onDisk != m_document.savedText();
}

void FileWatch::check()
{
    const QString path = m_document.filePath();
    if (path.isEmpty())
        return;
    if (!QFileInfo::exists(path)) {
        if (!std::exchange(m_wasGone, true)) {
            m_isTold = true;
            m_document.noteFileText({});
            emit fileGone();
        }
        return;
    }
    m_watcher.addPath(path);
    const auto onDisk = readPolicyFile(path);
    if (!onDisk) {
        m_isTold = true;
        emit unreadable(onDisk.error());
        return;
    }
    m_wasGone = false;
    if (*onDisk == m_document.savedText() || *onDisk == m_document.utf8()) {
        m_document.noteFileText(*onDisk);
        if (std::exchange(m_isTold, false))
            emit settled();
    } else if (!m_document.isModified()) {
        reload();
        emit readAgain();
    } else if (!m_isTold || *onDisk != m_asked) {
        m_isTold = true;
        m_asked = *onDisk;
        emit bothChanged();
    }
}

std::optional<QByteArray> FileWatch::theirs() const
{
    const auto onDisk =
        m_isTold ? readPolicyFile(m_document.filePath()) : Result<QByteArray>(QByteArray());
    const bool isToDecide = m_isTold && onDisk && *onDisk != m_document.utf8();
    return isToDecide ? std::optional(*onDisk) : std::nullopt;
}

void FileWatch::reload()
{
    const auto onDisk = readPolicyFile(m_document.filePath());
    if (!onDisk) {
        emit unreadable(onDisk.error());
        return;
    }
    m_isTold = false;
    m_document.replaceText(*onDisk);
    m_document.noteFileText(*onDisk);
}

void FileWatch::keepMine()
{
    m_isTold = false;
    if (const auto onDisk = readPolicyFile(m_document.filePath()))
        m_document.noteFileText(*onDisk);
}

} // namespace vaultlock::ui
