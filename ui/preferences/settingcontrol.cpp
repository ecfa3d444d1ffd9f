// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/settingcontrol.h"

#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/valuedisplay.h"
#include "words/settingwords.h"
#include "words/visibletext.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWheelEvent>

#include <algorithm>

namespace vaultlock::ui {

namespace {

using settings::Key;
using settings::Setting;
using Changed = std::function<void(const QVariant &value)>;

constexpr int charactersOfText = 24;
constexpr int mostLines = 5;
constexpr int nameRole = Qt::UserRole;

/// An interface: never translated.
QString controlName(Key key)
{
    static const char *const names[] = {
        "Theme",
        "Text size",
        "Language",
        "Indentation",
        "Wrap long lines",
        "Line numbers",
        "Profiles at the top",
        "Hidden profiles",
        "Default Region",
        "Endpoint",
        "Proxy",
        "Proxy address",
        "Container and EC2 metadata",
        "Notify 12 hours before",
        "Notify 4 hours before",
        "Notify 1 hour before",
        "Read live locks at the start",
    };
    static_assert(std::size(names) == static_cast<std::size_t>(settings::lastKey) + 1);
    return QString::fromLatin1(names[static_cast<std::size_t>(key)]);
}

/// Whoever scrolls the page changes nothing on the way.
class StillSpinBox : public QSpinBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

SettingControl flagControl(const Setting &setting, const Changed &changed)
{
    auto *box = new QCheckBox(words::settingTitle(setting.key));
    // Assistive tools toggle it without a click.
    QObject::connect(box, &QCheckBox::toggled, box, [changed](bool isOn) { changed(isOn); });
    return {box, true, [box](const QVariant &value) {
                const QSignalBlocker quiet(box);
                box->setChecked(value.toBool());
            }};
}

SettingControl numberControl(const Setting &setting, const Changed &changed)
{
    auto *box = new StillSpinBox;
    box->setRange(setting.least, setting.most);
    box->setSuffix(words::unitOf(setting.key));
    box->setSingleStep(setting.key == Key::TextSize ? 10 : 1);
    box->setKeyboardTracking(false); // half a number is none
    box->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(box, &QSpinBox::valueChanged, box, [changed](int number) { changed(number); });
    return {box, false, [box](const QVariant &value) {
                const QSignalBlocker quiet(box);
                box->setValue(value.toInt());
            }};
}

SettingControl choiceControl(const Setting &setting, const Changed &changed)
{
    auto *box = new NamedComboBox(controlName(setting.key));
    for (const QString &choice : setting.choices)
        box->addItem(words::choiceName(setting.key, choice), choice);
    QObject::connect(box, &QComboBox::activated, box,
                     [changed, box](int index) { changed(box->itemData(index)); });
    return {box, false, [box](const QVariant &value) {
                box->setCurrentIndex(box->findData(value.toString()));
            }};
}

SettingControl textControl(const Setting &setting, const Changed &changed)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(words::emptyMeans(setting.key));
    field->setMinimumWidth(charactersOfText * field->fontMetrics().averageCharWidth());
    QObject::connect(field, &QLineEdit::editingFinished, field, [changed, field] {
        if (field->isModified())
            changed(field->text());
    });
    return {field, false, [field](const QVariant &value) {
                if (field->text() != value.toString())
                    field->setText(value.toString());
                field->setModified(false);
            }};
}

QStringList checkedNames(const QListWidget &list)
{
    QStringList names;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked)
            names << list.item(i)->data(nameRole).toString();
    }
    return names;
}

void showNames(QListWidget &list, const QStringList &offered, const QStringList &chosen,
               const QString &emptyMeans)
{
    QStringList all = chosen;
    for (const QString &name : offered) {
        if (!all.contains(name))
            all << name;
    }
    const int current = list.currentRow();
    const QSignalBlocker quiet(&list);
    list.clear();
    for (const QString &name : std::as_const(all)) {
        auto *item = new QListWidgetItem(words::visible(name), &list);
        item->setData(nameRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    if (all.isEmpty())
        (new QListWidgetItem(emptyMeans, &list))->setFlags(Qt::ItemIsEnabled);
    else
        list.setCurrentRow(std::clamp(current, 0, list.count() - 1));
    const int lines = std::clamp(list.count(), 1, mostLines);
    list.setFixedHeight(lines * (list.sizeHintForRow(0) > 0 ? list.sizeHintForRow(0)
                                                            : list.fontMetrics().height()) +
                        2 * list.frameWidth() + 2);
}

SettingControl namesControl(const Setting &setting, const QStringList &names,
                            const Changed &changed)
{
    auto *list = new QListWidget;
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTabKeyNavigation(false);
    list->setMinimumWidth(charactersOfText * list->fontMetrics().averageCharWidth());
    // Not from within: the list is filled anew by what comes of it.
    QObject::connect(
        list, &QListWidget::itemChanged, list, [changed, list] { changed(checkedNames(*list)); },
        Qt::QueuedConnection);
    return {list, false,
            [list, names, none = words::emptyMeans(setting.key)](const QVariant &value) {
                showNames(*list, names, value.toStringList(), none);
            }};
}

SettingControl controlOf(const Setting &setting, const QStringList &names, const Changed &changed)
{
    switch (setting.kind) {
    case Setting::Kind::Flag:
        return flagControl(setting, changed);
    case Setting::Kind::Number:
        return numberControl(setting, changed);
    case Setting::Kind::Choice:
        return choiceControl(setting, changed);
    case Setting::Kind::Text:
        return textControl(setting, changed);
    case Setting::Kind::Names:
        break;
    }
    return namesControl(setting, names, changed);
}

} // namespace

SettingControl makeControl(const Setting &setting, const QStringList &names, const Changed &changed)
{
    SettingControl control = controlOf(setting, names, changed);
    nameControl(control.widget, controlName(setting.key));
    describeControl(control.widget, words::settingSentence(setting.key));
    return control;
}

} // namespace vaultlock::ui
