// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/installedcomparison.h"

#include "core/byteview.h"
#include "core/whendone.h"
#include "policy/meaning/forothervault.h"
#include "ui/compare/comparisondialog.h"
#include "words/comparisonwords.h"
#include "words/visibletext.h"
#include "workspace/workspace.h"

#include <QWidget>

namespace vaultlock::ui {

namespace {

using Answer = Result<aws::VaultLock>;

std::optional<Error> errorIn(const Answer &answer)
{
    return answer ? std::nullopt : std::optional(answer.error());
}

} // namespace

InstalledComparison::InstalledComparison(workspace::Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

void InstalledComparison::compare(const VaultName &left, const VaultName &right)
{
    delete m_asking;
    workspace::Connection *connection = m_workspace.connection();
    const auto leftArn = connection ? connection->listed(left) : std::nullopt;
    const auto rightArn = connection ? connection->listed(right) : std::nullopt;
    if (!leftArn || !rightArn)
        return;
    auto *asking = new QObject(this);
    m_asking = asking;
    // Another connection has other vaults of these names.
    connect(connection, &QObject::destroyed, asking, [asking] { delete asking; });
    whenDone(connection->client().getVaultLock(left), asking, [=, this](const Answer &first) {
        whenDone(m_workspace.connection()->client().getVaultLock(right), asking,
                 [=, this](const Answer &second) {
                     asking->deleteLater();
                     if (first && second)
                         return show(*leftArn, first->policy, *rightArn, second->policy);
                     emit troubled(words::policiesNotCompared(*leftArn, errorIn(first), *rightArn,
                                                              errorIn(second)));
                 });
    });
}

void InstalledComparison::show(const VaultArn &left, const QByteArray &leftPolicy,
                               const VaultArn &right, const QByteArray &rightPolicy)
{
    if (m_dialog)
        m_dialog->reject();
    const std::string asForLeft = policy::forOtherVault(
        viewOf(rightPolicy), right.toString().toStdString(), left.toString().toStdString());
    m_dialog = new ComparisonDialog(
        tr("Installed policies of two vaults"), words::policiesCompared(left, right),
        {words::visible(left.name().toString()), words::visible(right.name().toString()),
         leftPolicy, rightPolicy, left.toString(), QByteArray::fromStdString(asForLeft)},
        m_window);
    m_dialog->open();
}

} // namespace vaultlock::ui
