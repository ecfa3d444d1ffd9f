// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowmemory.h"

#include <QMainWindow>
#include <QSettings>
#include <QToolBar>
#include <QUrl>

#include <algorithm>

namespace vaultlock::ui {

namespace {

// Raised when what is laid out changes, so that an older layout is not forced on it. Nor is one
// that was made with other tool bars: Qt 6.8 then lays out wrongly those that it does not know, and
// lets nothing mend that.
int layoutVersion(const QMainWindow &window)
{
    constexpr int edition = 2; // without docks
    const auto bars = window.findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly);
    const auto shown = std::count_if(bars.begin(), bars.end(), [&window](const QToolBar *bar) {
        return window.toolBarArea(bar) != Qt::NoToolBarArea;
    });
    return 10 * edition + static_cast<int>(shown);
}

// Host names have dots and may have colons: encoded, so that they stay one key.
QString vaultKey(const QString &connection, const QString &region)
{
    const QByteArray encoded = QUrl::toPercentEncoding(connection + u'|' + region);
    return QStringLiteral("lastVault/") + QString::fromLatin1(encoded);
}

} // namespace

bool WindowMemory::restoreLayout(QMainWindow &window) const
{
    const QByteArray geometry = m_settings.value(QStringLiteral("window/geometry")).toByteArray();
    const QByteArray state = m_settings.value(QStringLiteral("window/state")).toByteArray();
    return window.restoreGeometry(geometry) && window.restoreState(state, layoutVersion(window));
}

void WindowMemory::keepLayout(const QMainWindow &window)
{
    m_settings.setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    m_settings.setValue(QStringLiteral("window/state"), window.saveState(layoutVersion(window)));
}

QByteArray WindowMemory::split() const
{
    return m_settings.value(QStringLiteral("window/split")).toByteArray();
}

void WindowMemory::keepSplit(const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("window/split"), state);
}

bool WindowMemory::isHidden(int piece) const
{
    return m_settings.value(QStringLiteral("window/hidden%1").arg(piece)).toBool();
}

void WindowMemory::keepHidden(int piece, bool isHidden)
{
    m_settings.setValue(QStringLiteral("window/hidden%1").arg(piece), isHidden);
}

std::optional<VaultName> WindowMemory::lastVault(const QString &connection,
                                                 const QString &region) const
{
    const auto name =
        VaultName::fromString(m_settings.value(vaultKey(connection, region)).toString());
    return name ? std::optional(*name) : std::nullopt;
}

void WindowMemory::keepLastVault(const QString &connection, const QString &region,
                                 const VaultName &vault)
{
    m_settings.setValue(vaultKey(connection, region), vault.toString());
}

bool WindowMemory::isSandboxHintDismissed() const
{
    return m_settings.value(QStringLiteral("firstStart/hintDismissed")).toBool();
}

void WindowMemory::dismissSandboxHint()
{
    m_settings.setValue(QStringLiteral("firstStart/hintDismissed"), true);
}

QString WindowMemory::seenVersion() const
{
    return m_settings.value(QStringLiteral("seenVersion")).toString();
}

void WindowMemory::noteSeenVersion(const QString &version)
{
    m_settings.setValue(QStringLiteral("seenVersion"), version);
}

QString WindowMemory::file() const
{
    return m_settings.fileName();
}

bool WindowMemory::wasExampleGiven() const
{
    return m_settings.value(QStringLiteral("firstStart/exampleGiven")).toBool();
}

void WindowMemory::noteExampleGiven()
{
    m_settings.setValue(QStringLiteral("firstStart/exampleGiven"), true);
}

} // namespace vaultlock::ui
