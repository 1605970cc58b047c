package clinic.notification.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder with an installation's own words and, in sub-folders named by their ids, those of single clinics. What a
 * clinic does not say is said by the installation, else as all do. Hidden files are passed over.
 */
public final class ContentFolder {

    private ContentFolder() {}

    /** @throws ContentRefused when there is anything in it that could not be used */
    public static Wordings read(Path folder) {
        List<Path> inside = list(folder);
        Wording usual = overlaid(BuiltInWording.read(), inside.stream().filter(path -> !Files.isDirectory(path)));
        Map<String, Wording> own = new HashMap<>();
        inside.stream()
                .filter(Files::isDirectory)
                .forEach(clinic ->
                        own.put(String.valueOf(clinic.getFileName()), overlaid(usual, list(clinic).stream())));
        return new Wordings(usual, own);
    }

    private static Wording overlaid(Wording under, Stream<Path> files) {
        return files.reduce(under, ContentFolder::overlaid, (a, b) -> b);
    }

    private static Wording overlaid(Wording under, Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Layout.TEMPLATES.contains(name)) {
                return under.with(name, new Template(file.toString(), text(file)));
            }
            if (name.equals(AftercareFile.NAME)) {
                return under.with(AftercareOverlay.over(under.aftercare(), text(file)));
            }
            String language = PhraseFile.language(name);
            return under.with(language, PhraseRules.checked(under.phrases(language), PhraseFile.parse(text(file))));
        } catch (IllegalArgumentException reason) {
            throw new ContentRefused(file, String.valueOf(reason.getMessage()));
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ContentRefused(folder, "cannot be read as a folder");
        }
    }

    /** Some editors mark a file with an invisible first character. */
    private static String text(Path file) {
        try {
            return Files.readString(file).replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new ContentRefused(file, "is not written in UTF-8");
        } catch (IOException e) {
            throw new ContentRefused(file, "cannot be read");
        }
    }
}
