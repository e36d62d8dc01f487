import { ChevronDown } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import '../../ui/select.css'
import '../../ui/picker.css'

const formats = ['docx', 'txt', 'eml', 'html', 'md', 'zip'] as const
export type OtherFormat = (typeof formats)[number]

/** The formats beside PDF, each with what it is good for. */
export function FormatMenu({ onChoose }: { readonly onChoose: (format: OtherFormat) => void }) {
  const { t } = useTranslation()
  return (
    <MenuTrigger>
      <Button>
        {t('requests.save.others')}
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="options">
          {formats.map((format) => (
            <MenuItem key={format} className="option" textValue={t(`requests.save.${format}`)} onAction={() => onChoose(format)}>
              <span className="option-text">
                <Text slot="label">{t(`requests.save.${format}`)}</Text>
                <Text slot="description" className="option-about">
                  {t(`requests.save.${format}Hint`)}
                </Text>
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
