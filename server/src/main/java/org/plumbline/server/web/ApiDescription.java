package org.plumbline.server.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of everything under {@code /api}, the same at every start. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String PROBLEM = "Problem";
  private static final String BEARER = "bearer";

  @Bean
  AccessRules descriptionRules() {
    return AccessRules.of(
        AccessRule.signedIn("/v3/api-docs"), AccessRule.signedIn("/v3/api-docs.yaml"));
  }

  @Bean
  OpenAPI api() {
    return new OpenAPI()
        .info(
            new Info()
                .title("准绳接口 · Plumbline API")
                .version("1")
                .description(
                    "页面能做的，程序也能做；看到的范围与页面相同。"
                        + " · What pages do, programs can do; they see what their user sees."))
        .servers(List.of(new Server().url("/").description("本服务 · This server")))
        .components(
            new Components()
                .addSecuritySchemes(
                    BEARER,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("个人访问令牌 · A token of a user"))
                .addSchemas(PROBLEM, problem()))
        .addSecurityItem(new SecurityRequirement().addList(BEARER));
  }

  /** Adds what holds for every operation. */
  @Bean
  OpenApiCustomizer everyOperation() {
    return api -> {
      if (api.getPaths() != null) {
        api.getPaths()
            .forEach((path, item) ->
                item.readOperationsMap()
                    .forEach((method, operation) -> complete(path, method, operation)));
      }
      if (api.getTags() != null) {
        api.setTags(api.getTags().stream().sorted(Comparator.comparing(Tag::getName)).toList());
      }
    };
  }

  private static void complete(String path, HttpMethod method, Operation operation) {
    operation.setOperationId(name(path, method));
    Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
    operation
        .getResponses()
        .addApiResponse(
            "default",
            new ApiResponse()
                .description("没有完成 · Not done")
                .content(
                    new Content()
                        .addMediaType(
                            "application/problem+json", new MediaType().schema(reference))));
  }

  /** {@code GET /api/plans/{id}/actions} is {@code getPlansIdActions}. */
  private static String name(String path, HttpMethod method) {
    return method.name().toLowerCase(Locale.ROOT)
        + Arrays.stream(path.replaceFirst("^/api", "").split("[^A-Za-z0-9]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }

  private static Schema<?> problem() {
    Schema<?> both =
        new ObjectSchema()
            .addProperty("zh", new StringSchema())
            .addProperty("en", new StringSchema());
    Schema<?> field =
        new ObjectSchema()
            .addProperty("field", new StringSchema())
            .addProperty("message", new StringSchema());
    return new ObjectSchema()
        .description("RFC 9457")
        .addProperty("type", new StringSchema().format("uri"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema().format("uri-reference"))
        .addProperty("detailIn", both)
        .addProperty("fields", new ArraySchema().items(field));
  }
}
