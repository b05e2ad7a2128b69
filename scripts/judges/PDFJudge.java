import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Has veraPDF judge every PDF of a folder in one run: PDF/A-3a and PDF/UA-1. Exit 0 only if all keep both. */
final class PDFJudge {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
            files = found.filter(path -> path.toString().endsWith(".pdf")).sorted().collect(Collectors.toList());
        }
        int broken = 0;
        for (Path file : files) {
            for (PDFAFlavour standard : STANDARDS) broken += keeps(file, standard) ? 0 : 1;
        }
        System.out.println(files.size() + " files, " + broken + " judgements against");
        System.exit(broken == 0 && !files.isEmpty() ? 0 : 1);
    }

    private static boolean keeps(Path file, PDFAFlavour standard) {
        try (InputStream bytes = Files.newInputStream(file);
                var parser = Foundries.defaultInstance().createParser(bytes, standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) return true;
            System.out.println(file.getFileName() + " breaks " + standard.getId());
            result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> "    " + assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct().limit(10).forEach(System.out::println);
        } catch (Exception trouble) {
            System.out.println(file.getFileName() + " could not be judged for " + standard.getId() + ": " + trouble);
        }
        return false;
    }
}
