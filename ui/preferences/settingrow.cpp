// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/settingrow.h"

#include "settings/settingsmodel.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/roworcolumn.h"
#include "ui/furniture/valuedisplay.h"
#include "words/settingwords.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

SettingRow::SettingRow(settings::SettingsModel &model, const settings::Setting &setting,
                       const QStringList &names, const Objection &objection, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_setting(setting)
    , m_objection(objection)
    , m_control(makeControl(setting, names, [this](const QVariant &value) { take(value); }))
    , m_note(plainLabel())
    , m_restore(new QToolButton)
{
    m_restore->setText(tr("Restore default"));
    m_restore->setFocusPolicy(Qt::TabFocus);
    m_restore->setAutoRaise(true);
    nameControl(m_restore,
                QStringLiteral("Restore default: ") + m_control.widget->accessibleName());
    layOut();
    connect(m_restore, &QToolButton::clicked, this, [this] {
        m_control.widget->setFocus(); // the button goes
        m_model.restoreUsual(m_setting.key);
    });
    connect(&m_model, &settings::SettingsModel::changed, this, [this](settings::Key key) {
        if (key == m_setting.key)
            showValue();
    });
    showValue();
}

void SettingRow::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    if (m_control.hasOwnTitle) {
        layout->addWidget(m_control.widget);
    } else {
        QLabel *title = plainLabel({}, words::settingTitle(m_setting.key));
        title->setBuddy(m_control.widget);
        auto *row = new RowOrColumn(title, m_control.widget);
        row->setLeastOfFirst(title->fontMetrics().horizontalAdvance(title->text()));
        layout->addWidget(row);
    }
    layout->addWidget(quietLabel({}, words::settingSentence(m_setting.key)));
    layout->addWidget(m_restore, 0, Qt::AlignRight);
    layout->addWidget(m_note);
}

QString SettingRow::searched() const
{
    QString all = words::settingTitle(m_setting.key) + u' ' +
                  words::settingSentence(m_setting.key) + u' ' + words::pageName(m_setting.page);
    for (const QString &choice : m_setting.choices)
        all += u' ' + words::choiceName(m_setting.key, choice);
    return all;
}

void SettingRow::take(const QVariant &value)
{
    const QString objection =
        m_objection ? m_objection(m_setting.key, value.toString()) : QString();
    const bool isText = m_setting.kind == settings::Setting::Kind::Text;
    if (isText && !objection.isEmpty())
        return note(words::settingRefused(m_setting.key, objection));
    if (!m_model.set(m_setting.key, value))
        return note(words::settingRefused(m_setting.key, {}));
    showValue();
}

void SettingRow::showValue()
{
    m_control.show(m_model.kept(m_setting.key));
    m_restore->setVisible(!m_model.isUsual(m_setting.key));
    const auto other = m_model.overridden(m_setting.key);
    note(other ? words::overriddenBy(m_setting.key, *other) : QString());
}

void SettingRow::note(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    const QString about = words::settingSentence(m_setting.key);
    describeControl(m_control.widget, sentence.isEmpty() ? about : sentence + u' ' + about);
}

} // namespace vaultlock::ui
