package org.isnad.server.internal.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.isnad.server.internal.http.Response;

/** The templates, compiled by the build; they escape whatever they are given. */
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  Response page(int status, String template, Map<String, Object> values) {
    StringOutput html = new StringOutput();
    engine.render(template + ".jte", values, html);
    return Response.html(status, html.toString());
  }
}
