package org.khen.internal.loading;

import java.util.Map;
import java.util.function.Consumer;

/** What can go wrong with a table of places. */
final class PlaceAccidents {

    private static final String PLACES = "places.csv";

    private PlaceAccidents() {}

    static void add(Map<String, Consumer<ToyPack>> all) {
        all.put("place whose zeros Excel dropped", p -> p.replace(PLACES, "\n001;", "\n1;"));
        all.put("place with the code of another level", p -> p.replace(PLACES, "\n00001;", "\n001;"));
        all.put("place within a number with a comma", p -> p.replace(PLACES, "huyện;01;", "huyện;1,0;"));
        all.put("place replaced by nobody", p -> p.replace(PLACES, "fair-1;00001;", "fair-1;00002;"));
        all.put("place within nobody", p -> p.replace(PLACES, "huyện;01;", "huyện;02;"));
        all.put("place with an attribute misspelt", p -> p.replace(PLACES, "hải đảo;;", "hai đảo;;"));
        all.put("place with an attribute that is none", p -> p.replace(PLACES, "hải đảo;;", "xa lắm;;"));
        all.put("list of nothing", p -> p.replace(PLACES, "hải đảo;có", ";có"));
        all.put("place on no source", p -> p.replace(PLACES, "31/12/2020;fair-1", "31/12/2020;fair-7"));
        all.put(
                "place older than its source",
                p -> p.replace(PLACES, ";;01/01/2010;31/12/2020", ";;01/01/2009;31/12/2020"));
        all.put(
                "place that has an attribute twice",
                p -> p.append(PLACES, "001;huyện Đảo Hoa;huyện;01;hải đảo;;01/06/2020;;fair-1;;"));
        all.put("place named twice", p -> p.append(PLACES, "01;tỉnh Vườn;tỉnh;;;;01/06/2020;;fair-1;;"));
    }
}
