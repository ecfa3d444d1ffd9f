// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectionchooser.h"

#include "aws/profiles/faulttext.h"
#include "aws/profiles/profilekind.h"
#include "ui/connection/remarkdelegate.h"
#include "words/connectionwords.h"
#include "workspace/typedkeys.h"

namespace vaultlock::ui {

namespace {

using Kind = workspace::ConnectionChoice::Kind;

constexpr int kindRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;
constexpr int addsKeysRole = Qt::UserRole + 2;

QString remarkOf(const aws::Profile &profile)
{
    if (!profile.faults.empty())
        return aws::faultText(profile.faults.front());
    QStringList parts{words::profileKindName(aws::kindOf(profile))};
    if (const QString region = profile.text("region"); !region.isEmpty())
        parts << region;
    return parts.join(QStringLiteral(", "));
}

} // namespace

ConnectionChooser::ConnectionChooser(const workspace::Workspace &workspace, QWidget *parent)
    : NamedComboBox(QStringLiteral("Connection"), parent)
    , m_workspace(workspace)
{
    setItemDelegate(new RemarkDelegate(this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    fill();
    connect(this, &QComboBox::activated, this, &ConnectionChooser::take);
}

void ConnectionChooser::addChoice(Kind kind, const QString &name, const QString &text,
                                  const QString &remark)
{
    addItem(text);
    const int index = count() - 1;
    setItemData(index, static_cast<int>(kind), kindRole);
    setItemData(index, name, nameRole);
    setItemData(index, remark, RemarkDelegate::remarkRole);
    setItemData(index, remark.isEmpty() ? text : text + QStringLiteral(": ") + remark,
                Qt::AccessibleTextRole);
    setItemData(index, remark.toHtmlEscaped(), Qt::ToolTipRole);
}

void ConnectionChooser::fill()
{
    clear();
    addChoice(Kind::Sandbox, {}, tr("Sandbox"), tr("on this computer, for practice"));
    addChoice(Kind::Environment, {}, tr("Environment"), tr("as AWS's tools find it"));
    addProfiles();
    if (const workspace::TypedKeys *keys = m_workspace.typedKeys()) {
        for (const QString &label : keys->labels())
            addChoice(Kind::Keys, label, label, keys->description(label));
        addItem(tr("Add keys…"));
        setItemData(count() - 1, true, addsKeysRole);
    }
}

void ConnectionChooser::addProfiles()
{
    const aws::ProfileSet profiles = m_workspace.readProfiles();
    const auto add = [this](const aws::Profile &profile) {
        addChoice(Kind::Profile, profile.name, profile.name, remarkOf(profile));
    };
    for (const QString &name : m_pinned) {
        if (const aws::Profile *profile = profiles.find(name))
            add(*profile);
    }
    for (const aws::Profile &profile : profiles.profiles()) {
        const bool isShown = m_shown.kind == Kind::Profile && m_shown.name == profile.name;
        if (!m_pinned.contains(profile.name) && (isShown || !m_hidden.contains(profile.name)))
            add(profile);
    }
}

void ConnectionChooser::setProfiles(const QStringList &pinned, const QStringList &hidden)
{
    m_pinned = pinned;
    m_hidden = hidden;
    fill();
    showChoice(m_shown);
}

int ConnectionChooser::indexOf(const workspace::ConnectionChoice &choice) const
{
    for (int i = 0; i < count(); ++i) {
        if (itemData(i, kindRole).isValid() &&
            itemData(i, kindRole).toInt() == static_cast<int>(choice.kind) &&
            itemData(i, nameRole).toString() == choice.name)
            return i;
    }
    return -1;
}

void ConnectionChooser::showChoice(const workspace::ConnectionChoice &choice)
{
    m_shown = choice;
    if (indexOf(choice) < 0)
        fill();
    if (indexOf(choice) < 0)
        addChoice(choice.kind, choice.name, choice.name, tr("not there any more"));
    setCurrentIndex(indexOf(choice));
    setToolTip(currentText().toHtmlEscaped());
}

void ConnectionChooser::showPopup()
{
    fill();
    showChoice(m_shown);
    NamedComboBox::showPopup();
}

void ConnectionChooser::take(int index)
{
    if (itemData(index, addsKeysRole).toBool()) {
        showChoice(m_shown);
        emit keysAsked();
        return;
    }
    workspace::ConnectionChoice choice;
    choice.kind = static_cast<Kind>(itemData(index, kindRole).toInt());
    choice.name = itemData(index, nameRole).toString();
    emit chosen(choice);
}

QSize ConnectionChooser::minimumSizeHint() const
{
    const QSize usual = sizeHint();
    return {usual.width() / 2, usual.height()};
}

} // namespace vaultlock::ui
