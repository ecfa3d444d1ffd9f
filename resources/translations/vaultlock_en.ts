<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 problems were fixed.</source>
        <translation>
            <numerusform>%1 problem was fixed.</numerusform>
            <numerusform>%1 problems were fixed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are left for you to decide.</source>
        <translation>
            <numerusform>%1 is left for you to decide.</numerusform>
            <numerusform>%1 are left for you to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 locks of the window&apos;s sandbox were not asked about.</source>
        <translation>
            <numerusform>%1 lock of the window&apos;s sandbox was not asked about.</numerusform>
            <numerusform>%1 locks of the window&apos;s sandbox were not asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines wait</source>
        <translation>
            <numerusform>%1 line waits</numerusform>
            <numerusform>%1 lines wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts differ in %1 places.</source>
        <translation>
            <numerusform>The texts differ in %1 place.</numerusform>
            <numerusform>The texts differ in %1 places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 days or more</source>
        <translation>
            <numerusform>of %1 day or more</numerusform>
            <numerusform>of %1 days or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 days</source>
        <translation>
            <numerusform>of %1 day</numerusform>
            <numerusform>of %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>younger than %1 days</source>
        <translation>
            <numerusform>younger than %1 day</numerusform>
            <numerusform>younger than %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 vaults</source>
        <translation>
            <numerusform>%1 vault</numerusform>
            <numerusform>%1 vaults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 vaults are</source>
        <translation>
            <numerusform>%1 vault is</numerusform>
            <numerusform>%1 vaults are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 locks are not read.</source>
        <translation>
            <numerusform> %1 lock is not read.</numerusform>
            <numerusform> %1 locks are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dangers</source>
        <translation>
            <numerusform>%1 danger</numerusform>
            <numerusform>%1 dangers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 warning</numerusform>
            <numerusform>%1 warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hints</source>
        <translation>
            <numerusform>%1 hint</numerusform>
            <numerusform>%1 hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 second</numerusform>
            <numerusform>%1 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
</TS>
