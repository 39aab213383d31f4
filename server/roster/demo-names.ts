import type { Language } from '#domain/language.ts'

/** Invented first names of the demonstration school, from many places; by the language the child works in. */
export const FIRST_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: `Aaliyah Abena Adaeze Aiko Amara Amina Anika Anya Arjun Asha Ayaan Bao Ben Binta Callum Chidi Chloe Dalia Daniel
  Dara Dmitri Ebony Eli Elif Emeka Esi Ewa Farah Finn Freya Gabriel Grace Hamza Hana Hugo Ibrahim Imani Ingrid Isla
  Jabari Jamal Jin Jonas Kai Kamal Kavya Keanu Kofi Kwame Laila Leilani Levi Linh Luka Maya Mei Mina Miriam Musa Nadia
  Naomi Nia Nikhil Noah Noor Nuru Oksana Omar Oren Pia Priya Quinn Rania Ravi Rosa Ruth Sami Sana Sanjay Selam Sora
  Suki Tala Tariq Thabo Theo Tomas Umar Uma Vera Wren Yara Yuki Yusuf Zahra Zane Zuri`.split(/\s+/),
  es: `Alba Alejandro Ana Andrés Araceli Beatriz Camila Carlos Catalina Chavela Diego Elena Emiliano Esperanza Fernanda
  Gael Guadalupe Inés Isabela Itzel Javier Joaquín Lucía Luz Manuel Marisol Mateo Paloma Rafael Rocío Santiago Sofía
  Tadeo Valentina Ximena Yolanda`.split(/\s+/),
}

/** Invented family names. */
export const FAMILY_NAMES: readonly string[] =
  `Abbott Abebe Acosta Adeyemi Ahmadi Alvarez Andersen Aoki Baptiste Begum Bianchi Bondarenko Brandt Castillo Chaudhry
  Chen Cohen Cruz Dang Delgado Diallo Dubois Eriksen Espinoza Farouk Fernandes Flores Fontaine Gill Gomez Grant Gutiérrez
  Haddad Hakimi Hernandez Hoang Hughes Ibarra Ito Jensen Johnson Joshi Kamara Kaplan Kaur Kealoha Kim Kowalski Kumar
  Larsen Lindqvist Lozano Mahlangu Martinez Mbeki Mensah Mohamed Morales Nakamura Ndiaye Nguyen Novak Nunez Okafor
  Oliveira Ortiz Osei Park Patel Petrov Quispe Rahman Reyes Rivera Romano Salazar Sato Schneider Silva Singh Sørensen
  Tanaka Tesfaye Torres Tran Tupou Vargas Vega Walker Weiss Wilson Yamamoto Yıldız Zamora Zhang`.split(/\s+/)
