using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Content;

internal sealed class DocumentBlueprintRepository(ContentServices services, DocumentWriter writer, ScheduleStore schedules, DocumentPermissions permissions)
    : DocumentRepository(services, writer, schedules, permissions, Constants.ObjectTypes.DocumentBlueprint), IDocumentBlueprintRepository;
