package org.isnad.server.internal.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.server.internal.draw.BaseMap.Point;
import org.isnad.server.internal.draw.BaseMap.Region;
import org.isnad.server.internal.show.MapShow.Land;
import org.isnad.server.internal.show.MapShow.Scale;
import org.isnad.server.internal.words.Words;

/** What lies below the places of a map: the outlines of the lands, and the scale. */
final class Ground {
  private static final List<Integer> ROUND_KILOMETRES = List.of(500, 200, 100, 50, 20, 10, 5, 2, 1);

  private final BaseMap base;
  private final Optional<Region> home;

  /** The ground below some points; the region in which most of them lie is their home. */
  Ground(BaseMap base, List<Point> points) {
    this.base = base;
    this.home =
        base.regions().stream()
            .max(Comparator.comparingLong(r -> points.stream().filter(r::contains).count()))
            .filter(r -> points.stream().anyMatch(r::contains));
  }

  /** The outline of the home. */
  List<Point> homeLand() {
    return home.stream().flatMap(r -> r.rings().stream()).flatMap(List::stream).toList();
  }

  /** The lands that reach into a drawing, the home on top. */
  List<Land> lands(Projection projection) {
    List<Land> lands = new ArrayList<>();
    for (Region region : base.regions()) {
      String path = Outlines.path(region, projection);
      if (!path.isEmpty()) {
        lands.add(new Land(region.name(), path, home.equals(Optional.of(region))));
      }
    }
    lands.sort(Comparator.comparing(Land::home));
    return lands;
  }

  /** The longest round distance that fills less than a fifth of the drawing. */
  static Scale scale(Projection projection, Words words) {
    int kilometres =
        ROUND_KILOMETRES.stream()
            .filter(km -> km * projection.unitsPerKilometre() < projection.width() / 5.0)
            .findFirst()
            .orElse(1);
    double length = Projection.tenth(kilometres * projection.unitsPerKilometre());
    return new Scale(length, words.of("map.scale", kilometres));
  }
}
