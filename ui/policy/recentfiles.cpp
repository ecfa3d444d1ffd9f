// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/recentfiles.h"

#include "ui/text/findingtip.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace vaultlock::ui {

namespace {

constexpr qsizetype longestFolder = 60; // characters

// "&1  policy.json — ~/policies": the name first, the folder cut in its middle.
QString labelFor(const QString &path, qsizetype number)
{
    const QFileInfo file(path);
    QString folder = file.path();
    if (folder.startsWith(QDir::homePath()))
        folder.replace(0, QDir::homePath().size(), u'~');
    if (folder.size() > longestFolder) {
        const qsizetype half = longestFolder / 2;
        folder = folder.left(half) + QChar(0x2026) + folder.right(half);
    }
    QString rest = oneLine(QStringLiteral("%1 — %2").arg(file.fileName(), folder));
    rest.replace(u'&', QStringLiteral("&&"));
    const QString digit =
        number < recentFilesLimit ? QStringLiteral("&%1").arg(number) : QStringLiteral("1&0");
    return QStringLiteral("%1  %2").arg(digit, rest);
}

} // namespace

QStringList withNewest(QStringList paths, const QString &path)
{
    paths.removeAll(path);
    paths.prepend(path);
    return paths.mid(0, recentFilesLimit);
}

RecentFiles::RecentFiles(const std::optional<EditorMemory> &memory, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
    , m_menu(std::make_unique<QMenu>(tr("Open &recent")))
{
    m_menu->setObjectName(QStringLiteral("recentFiles"));
    m_menu->menuAction()->setText(tr("Open &recent"));
    if (m_memory)
        m_paths = m_memory->recentFiles().mid(0, recentFilesLimit);
    fillMenu();
}

RecentFiles::~RecentFiles() = default;

QAction *RecentFiles::menuAction() const
{
    return m_menu->menuAction();
}

void RecentFiles::note(const QString &path)
{
    keep(withNewest(m_paths, path));
}

void RecentFiles::drop(const QString &path)
{
    QStringList paths = m_paths;
    paths.removeAll(path);
    keep(paths);
}

void RecentFiles::keep(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    if (m_memory)
        m_memory->keepRecentFiles(m_paths);
    fillMenu();
}

void RecentFiles::fillMenu()
{
    m_menu->clear();
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
        const QString path = m_paths.at(i);
        connect(m_menu->addAction(labelFor(path, i + 1)), &QAction::triggered, this,
                [this, path] { emit chosen(path); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Clear")), &QAction::triggered, this, &RecentFiles::forgetAll);
    m_menu->menuAction()->setEnabled(!m_paths.isEmpty());
}

} // namespace vaultlock::ui
