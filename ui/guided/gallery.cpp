#include "ui/guided/gallery.h"

#include "ui/appearance/theme.h"
#include "ui/appearance/valuedisplay.h"
#include "ui/text/plainlabel.h"
#include "words/guidedwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

Gallery::Gallery(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel(QStringLiteral("galleryHeading")))
    , m_entries(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::panel, Space::panel, Space::panel);
    layout->setSpacing(Space::panel);
    layout->addWidget(m_heading);
    layout->addLayout(m_entries);
    layout->addStretch(1);
    m_entries->setSpacing(Space::group);
    for (const policy::StartingPoint point : policy::startingPoints)
        m_entries->addWidget(entryFor(point));
}

QWidget *Gallery::entryFor(policy::StartingPoint point)
{
    auto *entry = new QWidget;
    auto *button = new QPushButton(words::startingPointName(point));
    button->setObjectName(camelCase(button->text()));
    button->setAccessibleDescription(words::startingPointMeaning(point));
    QLabel *meaning = plainLabel(QStringLiteral("startingPointMeaning"));
    meaning->setText(words::startingPointMeaning(point));
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(meaning);
    connect(button, &QPushButton::clicked, this, [this, point] { emit chosen(point); });
    return entry;
}

void Gallery::showFor(const std::optional<VaultArn> &vault, const QString &heading)
{
    m_heading->setText(heading);
    setEnabled(vault.has_value());
}

} // namespace vaultlock::ui
