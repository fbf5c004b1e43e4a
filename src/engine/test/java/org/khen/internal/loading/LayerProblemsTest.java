package org.khen.internal.loading;

import static org.khen.internal.loading.LayerPacks.CRITERIA;
import static org.khen.internal.loading.LayerPacks.LIMITS;
import static org.khen.internal.loading.LayerPacks.RULES;
import static org.khen.internal.loading.LayerPacks.adjustment;
import static org.khen.internal.loading.LayerPacks.blossom;
import static org.khen.internal.loading.LayerPacks.limit;
import static org.khen.internal.loading.LayerPacks.source;
import static org.khen.internal.loading.LayerPacks.used;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a pack that builds on others may not do to them is told with both places, both values and both citations. */
class LayerProblemsTest {

    private static final GoldenMessages GOLDEN = new GoldenMessages("layers.txt");
    private static final String BREEDS = "từ;3;sáng kiến;01/01/2012";

    @TempDir
    Path folder;

    private static Map<String, Consumer<LayerPacks>> accidents() {
        Map<String, Consumer<LayerPacks>> all = new LinkedHashMap<>();
        // names
        all.put("limit not named", p -> p.village().replace("pack.csv", "Ghi đè;\"county.breeds; ", "Ghi đè;\""));
        all.put("criterion not named", p -> p.village().replace("pack.csv", " county.blossom;", ""));
        all.put("route not named", p -> p.village().replace("pack.csv", "; iris/county.blossom", ""));
        all.put("adjusted limit not named", p -> p.village().append(LIMITS, adjustment("village.more", "+ 2")));
        all.put(
                "nothing named at all",
                p -> p.hamlet().replace("pack.csv", "Ghi đè;\"county.breeds; county.months\"\n", ""));
        all.put("name misspelt", p -> p.villageAlso("county.breed"));
        all.put("name that nothing replaces", p -> p.villageAlso("county.days-off"));
        all.put("own code named", p -> p.villageAlso("village.blossoms"));
        all.put("name of half a route", p -> p.villageAlso("iris/"));
        all.put("pack named that is not built on", p -> {
            ToyPack.copiedTo(p.folder());
            p.villageAlso("toy.years");
        });
        all.put("base left out", p -> p.hamlet().replace("pack.csv", "Dựa trên;village", "Dựa trên;"));
        all.put("base only of the neighbour", p -> p.town().replace("pack.csv", "Dựa trên;county", "Dựa trên;"));
        all.put("packs in a circle", p -> p.county().append("pack.csv", "Dựa trên;hamlet"));
        all.put("two packs beside each other", LayerPacks::town);
        all.put(
                "two packs beside each other set one criterion",
                p -> p.town()
                        .replace("pack.csv", "county.months\"", "county.months; county.blossom\"")
                        .write(CRITERIA, p.village().text(CRITERIA).replace("village-1", "town-1"))
                        .replace(CRITERIA, "đối chiếu số liệu", "Hội đồng xem xét")
                        .replace(CRITERIA, "village.neighbourly", "town.neighbourly")
                        .replace(CRITERIA, "đối chiếu số liệu", "đơn vị xác nhận"));
        // limits
        all.put("limit loosened", p -> p.village().replace(LIMITS, BREEDS, "từ;1;sáng kiến;01/01/2012"));
        all.put(
                "limit loosened by how it is compared",
                p -> p.village().replace(LIMITS, BREEDS, "trên;1;sáng kiến;01/01/2012"));
        all.put(
                "limit loosened on one day only",
                p -> p.village()
                        .replace(LIMITS, "01/01/2012;31/12/2014", "02/01/2012;31/12/2014")
                        .append(
                                LIMITS,
                                "county.breeds;county.breeds;mức quy định;;;từ;1;sáng kiến;01/01/2012;01/01/2012;village-1;;;;"));
        all.put(
                "limit loosened for a group",
                p -> p.village()
                        .append(LIMITS, limit("county.breeds;county.breeds", "nhóm=nông dân", "từ;1;sáng kiến")));
        all.put("limit turned round", p -> p.village().replace(LIMITS, BREEDS, "không quá;3;sáng kiến;01/01/2012"));
        all.put("limit made exact", p -> p.village().replace(LIMITS, BREEDS, "đúng;1;sáng kiến;01/01/2012"));
        all.put("exact limit changed", p -> {
            p.county().replace(LIMITS, "từ;2;sáng kiến", "đúng;2;sáng kiến");
            p.hamlet().replace("pack.csv", "county.breeds; ", "").replace(LIMITS, p.hamletBreeds(), "");
        });
        all.put(
                "maximum raised",
                p -> p.villageAlso("county.days-off")
                        .append(LIMITS, limit("county.days-off;county.present", "", "không quá;41;ngày làm việc")));
        all.put(
                "maximum of a group raised",
                p -> p.villageAlso("county.days-off")
                        .append(
                                LIMITS,
                                limit("county.days-off;county.present", "nhóm=nông dân", "dưới;61;ngày làm việc")));
        all.put("bar that catches fewer", p -> p.village().replace(LIMITS, "từ;khiển trách", "từ;cách chức"));
        all.put("second layer loosened", p -> p.hamlet().replace(LIMITS, "trên;3", "từ;2"));
        all.put(
                "value taken away",
                p -> p.village()
                        .replace(LIMITS, BREEDS, "từ;;sáng kiến;01/01/2012")
                        .replace(LIMITS, "theo văn bản", "chờ địa phương quy định"));
        all.put("limit of another unit", p -> p.village().replace(LIMITS, BREEDS, "từ;3;đề tài;01/01/2012"));
        all.put("limit of other words", p -> p.village().replace(LIMITS, "từ;khiển trách", "từ;khá"));
        all.put(
                "limit on a text not seen",
                p -> p.village()
                        .append("sources.csv", source("village-2", "văn bản quy phạm pháp luật", "chưa kiểm chứng"))
                        .replace(LIMITS, "31/12/2014;village-1", "31/12/2014;village-2"));
        all.put(
                "limit on a plan",
                p -> p.village()
                        .append("sources.csv", source("village-2", "văn bản hành chính", "đã xem nguyên văn"))
                        .replace(LIMITS, "31/12/2014;village-1", "31/12/2014;village-2"));
        all.put(
                "limit of a requirement and of a bar",
                p -> p.county()
                        .replace(
                                RULES, "heaviestDiscipline().satisfies(\"county.discipline\")", used("county.breeds")));
        all.put("new reading", p -> {
            p.county().replace(LIMITS, "county-1;;theo văn bản", "county-1;a;theo văn bản");
            p.village()
                    .replace(LIMITS, BREEDS, "từ;1;sáng kiến;01/01/2012")
                    .replace(LIMITS, "village-1;;theo văn bản", "village-1;c;theo văn bản");
        });
        all.put("open limit filled the other way round", p -> p.village().replace(LIMITS, "từ;1;đề", "không quá;1;đề"));
        all.put(
                "parameter of the law",
                p -> p.villageAlso("county.counted-to")
                        .append(
                                LIMITS,
                                "county.counted-to;;tham số;;;;hết thời gian lập thành tích;;01/01/2012;;village-1;;;;"));
        all.put("limit of the county that ends where that of the village goes on", p -> {
            p.county().replace(LIMITS, "từ;2;sáng kiến;01/01/2010;", "từ;2;sáng kiến;01/01/2010;31/12/2011");
            p.village().replace(LIMITS, BREEDS + ";31/12/2014", BREEDS + ";");
        });
        // adjustments
        all.put(
                "adjustment that loosens",
                p -> p.villageAlso("county.months").append(LIMITS, adjustment("village.less", "- 1")));
        all.put(
                "factor that loosens",
                p -> p.villageAlso("county.months").append(LIMITS, adjustment("village.less", "x 2/3")));
        all.put(
                "adjustment replaced by a looser one",
                p -> p.villageAlso("county.months-women")
                        .append(
                                LIMITS,
                                adjustment("county.months-women", "- 4").replace(";;;- 4", ";giới tính=nữ;;- 4")));
        all.put(
                "adjustment given to everybody",
                p -> p.villageAlso("county.months-women").append(LIMITS, adjustment("county.months-women", "- 3")));
        all.put(
                "adjustment on a text not seen",
                p -> p.villageAlso("county.months")
                        .append("sources.csv", source("village-2", "văn bản quy phạm pháp luật", "chưa kiểm chứng"))
                        .append(LIMITS, adjustment("village.more", "+ 2").replace("village-1", "village-2")));
        // criteria and rules
        all.put(
                "criterion of the law",
                p -> p.villageAlso("county.diligent")
                        .append(
                                CRITERIA,
                                "county.diligent;A;B;tiêu chuẩn;cá nhân;Hội đồng xem xét;village-1;01/01/2012;31/12/2014;"));
        all.put(
                "criterion of another kind",
                p -> p.village().replace(CRITERIA, "tiêu chuẩn;cá nhân", "trường hợp không xét;cá nhân"));
        all.put(
                "criterion for fewer",
                p -> p.county().replace(CRITERIA, blossom("cá nhân"), blossom("\"cá nhân; tập thể\"")));
        all.put(
                "rule alone",
                p -> p.village()
                        .append(
                                RULES,
                                "rule \"county.breeds\" when $d : Dossier( worksDirectly() ) then $d.met(\"county.breeds\"); end"));
        // routes
        all.put(
                "route of the law",
                p -> p.villageAlso("rose/county.breeds")
                        .append("routes.csv", "rose;cá nhân;;*;;county.breeds;01/01/2012;;village-1;;"));
        all.put(
                "alternative added",
                p -> p.village()
                        .append("routes.csv", "lily;cá nhân;nông dân;a;x;county.breeds;01/01/2012;;village-1;;"));
        all.put(
                "route opened",
                p -> p.village()
                        .append("routes.csv", "lily;cá nhân;nông dân;b;;county.breeds;01/01/2012;;village-1;;"));
        all.put(
                "route opened to others",
                p -> p.village()
                        .append("routes.csv", "lily;cá nhân;công nhân;a;;county.breeds;01/01/2012;;village-1;;"));
        all.put(
                "route opened to everybody",
                p -> p.village().append("routes.csv", "lily;cá nhân;;a;;county.breeds;01/01/2012;;village-1;;"));
        all.put(
                "route opened by another award",
                p -> p.village().append("routes.csv", "lily;cá nhân;nông dân;c;;award:rose;01/01/2012;;village-1;;"));
        all.put("award opened to everybody", p -> {
            p.county()
                    .replace("routes.csv", "rose;cá nhân;;*;;county.breeds", "rose;cá nhân;nông dân;*;;county.breeds");
            p.village().append("routes.csv", "rose;cá nhân;;*;;county.good-years;01/01/2012;;village-1;;");
        });
        all.put("reading of routes added", p -> {
            p.county()
                    .replace("routes.csv", "county-1;;\nlily", "county-1;a;\nlily")
                    .append("routes.csv", "lily;cá nhân;nông dân;a;;county.breeds;01/01/2010;;county-1;b;");
            p.village().append("routes.csv", "lily;cá nhân;nông dân;a;;county.good-years;01/01/2012;;village-1;c;");
        });
        return all;
    }

    @TestFactory
    Stream<DynamicTest> every_accident_is_told_in_these_words() throws IOException {
        Map<String, Consumer<LayerPacks>> accidents = accidents();
        return GOLDEN.tests(accidents.keySet(), accident -> {
            LayerPacks packs = LayerPacks.copiedTo(folder.resolve(accident.replace(' ', '-')));
            accidents.get(accident).accept(packs);
            return packs.messages();
        });
    }
}
