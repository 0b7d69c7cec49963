/** Arabic words, in folded letters, that look as if something were joined to them. */

const listOf = (words: string) => words.trim().split(/\s+/);

/** Beginnings of words that start like an article: التزام, إلكتروني. */
export const notArticle: readonly string[] = listOf(`
  التزام التقاء التحاق التهاب التباس التفات الكتر الزام المانيا الماني البانيا الباني الذي اللذ اللت
`);

/** Words that start like an article, or like one behind another letter, too short to know them by their beginning. */
export const wholeWords: ReadonlySet<string> = new Set(
  listOf(`
  المان البان الغاء الحاد القاء الحاق المام الله لله والله الان الف الاف الم والد والده والدين والدان والدي والديه والديها
  والديهم والدته والدتها والدتهم والي بالغ بالغين بالغون بالغه
`),
);

/** Beginnings of words that start with wāw of their own: وقاية, وزارة. Words of up to four letters need no entry. */
export const ownWaw: readonly string[] = listOf(`
  واجب واجه واحد وادي وارد واسع واسط واضح واعد واعظ واعي وافد وافر وافق واقع والد والي وثاءق وثيق وجبه وجبات وجدان وجهت وجهات
  وجهه وجود وحده وحدت وحدات وحدوي وحشي وحيد وداع وديع وراثي ورده ورشه ورشت ورشات ورقه ورقت وزار وزراء وزير وساط وسام وساءط
  وساءل وسيط وسيل وصاي وصفه وصمه وصمت وصول وضعي وضعه وضعها وضوح وطني وطنه وطيد وظاءف وظيف وعود وعيه وعيها وعينا وعيهم وفاه
  وفيات وفاق وفود وقاءع وقاي وقته وقفه وقفات وقود وقوع وقوف وكال وكلاء وكيل ولاءه ولاءا ولاي ولاده وليد وتير وشيك ويكي
`);

/** Stems that are whole: nothing is taken off their end. */
export const wholeStems: ReadonlySet<string> = new Set(
  listOf(`
  كراه اتجاه انتباه توجيه تشويه تنبيه ترفيه مواجه مشابه برلمان مهرجان استبيان امتحان عدوان سلطان ايمان حرمان طيران لبنان اليه اليات الماني الباني
  سودان عمان ايران يونان انسان ميدان مكان زمان قانون تعاون تضامن مسكين فلسطين تمكين تكوين قوانين موازين مساكين تحصين تدوين
  تلفزيون كوسوفو محاكم متراكم تفاهم متفاهم مساهم تساهم مفاهيم شيطان
`),
);

/** Words of the grammar, which have no key of their own. */
export const smallWords: ReadonlySet<string> = new Set(
  listOf(`
  الي علي عن من في مع هذا هذه ذلك تلك التي الذي الذين كان كانت يكون تكون ليس كما لكن لان بين بعد قبل عند حيث حتي منذ
  خلال ضمن حول دون غير كل بعض اي ايه هو هي هم هن نحن انا انت انه انها لهم لها له به بها فيه فيها عليه عليها منه منها
  اليها عنه عنها قد لقد لا لم لن ما او ثم ام ان اذا وهو وهي وقد ولا وما وفي ومن وعلي والتي والذي وكان وكانت
`),
);
