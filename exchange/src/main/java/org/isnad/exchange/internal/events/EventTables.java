package org.isnad.exchange.internal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Chain;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.EventType;
import org.isnad.model.ResolvedClaim;

/** The columns of the tables of events, in their order, and what they mean in claims. */
public final class EventTables {
  /** The 49 columns of UCDP GED. */
  public static final List<String> GED =
      List.of(
          ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
                  + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,"
                  + "side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,"
                  + "source_office,source_date,source_headline,source_original,where_prec,"
                  + "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,"
                  + "priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,"
                  + "date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,"
                  + "gwnob")
              .split(",", -1));

  /** The 31 columns of ACLED. */
  public static final List<String> ACLED =
      List.of(
          ("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
                  + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
                  + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
                  + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp")
              .split(",", -1));

  private static final Set<EventType> VIOLENT =
      Set.of(
          EventType.BATTLE,
          EventType.TERRITORY_TAKEN,
          EventType.AIR_STRIKE,
          EventType.BOMBING,
          EventType.SHELLING,
          EventType.ATTACK_ON_CIVILIANS,
          EventType.KILLING);
  private static final Set<EntityClass> OF_STATES =
      Set.of(EntityClass.STATE, EntityClass.GOVERNMENT, EntityClass.ARMY, EntityClass.POLICE);

  private EventTables() {}

  /** Whether GED counts such events: those with organised violence. */
  static boolean isViolent(Claim claim) {
    return claim.eventType().map(VIOLENT::contains).orElse(false);
  }

  /** 3 against civilians, 1 where a state is a party, 2 where neither is, open where unknown. */
  static Optional<String> violence(ResolvedClaim claim, ClaimView view) {
    EventType type = claim.claim().eventType().orElse(EventType.BATTLE);
    if (type == EventType.ATTACK_ON_CIVILIANS) {
      return Optional.of("3");
    }
    Optional<EntityClass> first = kind(claim.subject(), view);
    Optional<EntityClass> second = kind(claim.object(), view);
    if (first
        .filter(OF_STATES::contains)
        .or(() -> second.filter(OF_STATES::contains))
        .isPresent()) {
      return Optional.of("1");
    }
    return first.isPresent() && second.isPresent() ? Optional.of("2") : Optional.empty();
  }

  private static Optional<EntityClass> kind(Optional<String> id, ClaimView view) {
    return id.flatMap(view::findEntity)
        .map(Entity::kind)
        .filter(kind -> kind != EntityClass.UNKNOWN);
  }

  /** An article as GED cites it: "office,date,headline". */
  static String article(Document document) {
    return "\"%s,%s,%s\""
        .formatted(
            document.voice(),
            document.date().map(Edtf::text).orElse(""),
            document.title().orElse(""));
  }

  /** All who handed a claim down, the page first, between semicolons. */
  static String sources(ResolvedClaim claim, ClaimView view) {
    List<String> chain =
        new ArrayList<>(Chain.of(claim.claim(), view.documentOf(claim)).speakers().reversed());
    return String.join("; ", chain);
  }
}
